// Verifies the signed context of a partner widget. Needs nothing but ASP.NET Core (.NET 6 or later).

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

/// <summary>Its message is the failure's code, such as "signature-mismatch".</summary>
public sealed class Refused : Exception
{
    public Refused(string code) : base(code) { }
}

public static class SignedContext
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(300);
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(60);

    /// <summary>The query of the widget's URL, and the secret key, or both while it changes → the context.</summary>
    /// <exception cref="Refused">It does not verify.</exception>
    public static JsonElement Verify(string? query, IReadOnlyCollection<string> secretKeys, DateTimeOffset now)
    {
        // With an empty key anyone can sign.
        if (secretKeys.Count == 0 || secretKeys.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("The secret key is missing.", nameof(secretKeys));
        var (context, signature) = ParametersOf(query);
        // Before anything is decoded: what is not signed is not looked at.
        if (!IsSigned(context, signature, secretKeys)) throw new Refused("signature-mismatch");
        var data = Decode(context);
        CheckShape(data);
        CheckAge(Member(data, "timestamp"), now);
        return data;
    }

    private static (string Context, string Signature) ParametersOf(string? query)
    {
        // Takes "Context" for "context", too, so that both are two of one name.
        var fields = QueryHelpers.ParseQuery(query);
        foreach (var name in new[] { "context", "signature" })
        {
            var count = fields.TryGetValue(name, out var values) ? values.Count : 0;
            // Two values could let two readers see two contexts.
            if (count > 1) throw new Refused("duplicate-parameter");
            if (count == 0 || string.IsNullOrEmpty(values[0])) throw new Refused($"missing-{name}");
        }
        // A "+" that was not percent-encoded arrives as a space.
        return (fields["context"].ToString().Replace(' ', '+'), fields["signature"].ToString());
    }

    private static bool IsSigned(string context, string signature, IEnumerable<string> secretKeys)
    {
        if (!Regex.IsMatch(signature, @"\A[0-9a-fA-F]{64}\z")) return false;
        var given = Convert.FromHexString(signature);
        var text = Encoding.UTF8.GetBytes(context);
        var expected = secretKeys.Select(key => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Trim()), text));
        return expected.Count(each => CryptographicOperations.FixedTimeEquals(each, given)) > 0;
    }

    private static JsonElement Decode(string context)
    {
        // FromBase64String skips white space, and so would read two texts alike.
        if (!Regex.IsMatch(context, @"\A[A-Za-z0-9+/_-]*={0,2}\z")) throw new Refused("malformed-context");
        var text = context.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        try
        {
            var bytes = Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
            // Encoding.UTF8 would write U+FFFD for what is no UTF-8.
            var json = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            using var document = JsonDocument.Parse(json.StartsWith('\uFEFF') ? json[1..] : json);
            return document.RootElement.Clone();
        }
        catch (Exception error) when (error is FormatException or ArgumentException or JsonException)
        {
            throw new Refused("malformed-context");
        }
    }

    /// <summary>One of person and company, whoever looks at it, and from which team. The rest may be missing, and null.</summary>
    private static void CheckShape(JsonElement data)
    {
        var found = new[] { "person", "company" }.Select(name => Member(data, name)).Where(part => part is not null).ToList();
        var parts = new[] { found.FirstOrDefault(), Member(data, "team"), Member(data, "user") };
        var isWhole = parts.All(part => part is { } each && Member(each, "id")?.ValueKind == JsonValueKind.String);
        if (found.Count != 1 || !isWhole) throw new Refused("invalid-context");
    }

    /// <summary>Null for null, for what is not there, and for what has no members.</summary>
    private static JsonElement? Member(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    private static readonly Regex Rfc3339 = new(
        @"\A([0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])(\.[0-9]+)?(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\z");

    private static void CheckAge(JsonElement? timestamp, DateTimeOffset now)
    {
        var text = timestamp?.ValueKind == JsonValueKind.String ? timestamp.Value.GetString() : null;
        var parts = Rfc3339.Match(text ?? "");
        var zone = parts.Groups[3].Value == "Z" ? "+00:00" : parts.Groups[3].Value;
        // Exact, as DateTimeOffset.Parse takes a time without a zone for one of this server's.
        var isDate = DateTimeOffset.TryParseExact(
            parts.Groups[1].Value + zone, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole);
        if (!parts.Success || !isDate) throw new Refused("invalid-context");
        var fraction = decimal.Parse($"0{parts.Groups[2].Value}", CultureInfo.InvariantCulture);
        var age = now - whole - TimeSpan.FromTicks((long)(fraction * TimeSpan.TicksPerSecond));
        if (age > MaxAge) throw new Refused("stale-context");
        if (age < -ClockTolerance) throw new Refused("future-context");
    }
}
