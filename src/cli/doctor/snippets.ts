import type { Language } from '../language.ts';

/** A line of code for each step that goes wrong. `key` and `context` are text. */
export const snippets = {
  /** Reading the key. */
  key: {
    node: 'const key = process.env.WIDGET_SECRET_KEY.trim();',
    python: "key = os.environ['WIDGET_SECRET_KEY'].strip()",
    php: "$key = trim(getenv('WIDGET_SECRET_KEY'));",
    ruby: "key = ENV.fetch('WIDGET_SECRET_KEY').strip",
    go: 'key := strings.TrimSpace(os.Getenv("WIDGET_SECRET_KEY"))',
    csharp: 'var key = Environment.GetEnvironmentVariable("WIDGET_SECRET_KEY")!.Trim();',
  },
  /** Signing the context's text as it travels. */
  sign: {
    node: "createHmac('sha256', key).update(context).digest('hex')",
    python: 'hmac.new(key.encode(), context.encode(), hashlib.sha256).hexdigest()',
    php: "hash_hmac('sha256', $context, $key)",
    ruby: "OpenSSL::HMAC.hexdigest('SHA256', key, context)",
    go: 'mac := hmac.New(sha256.New, []byte(key)); mac.Write([]byte(context)); hex.EncodeToString(mac.Sum(nil))',
    csharp: 'Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(context))).ToLowerInvariant()',
  },
  /** Writing the JSON as Base64. */
  encode: {
    node: "const context = Buffer.from(JSON.stringify(data), 'utf8').toString('base64');",
    python: "context = base64.b64encode(json.dumps(data).encode('utf-8')).decode()",
    php: '$context = base64_encode(json_encode($data));',
    ruby: 'context = Base64.strict_encode64(JSON.generate(data))',
    go: 'context := base64.StdEncoding.EncodeToString(data)',
    csharp: 'var context = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(data));',
  },
  /** Writing the query. */
  query: {
    node: 'url.search = new URLSearchParams({ context, signature });',
    python: 'url = f\'{widget_url}?{urllib.parse.urlencode({"context": context, "signature": signature})}\'',
    php: "$url = $widgetUrl . '?' . http_build_query(['context' => $context, 'signature' => $signature]);",
    ruby: 'url.query = URI.encode_www_form(context: context, signature: signature)',
    go: 'u.RawQuery = url.Values{"context": {context}, "signature": {signature}}.Encode()',
    csharp: 'var url = $"{widgetUrl}?context={Uri.EscapeDataString(context)}&signature={signature}";',
  },
  /** Stamping the moment. */
  stamp: {
    node: 'new Date().toISOString()',
    python: 'datetime.now(timezone.utc).isoformat()',
    php: "gmdate('Y-m-d\\TH:i:s\\Z')",
    ruby: 'Time.now.utc.iso8601',
    go: 'time.Now().UTC().Format(time.RFC3339)',
    csharp: 'DateTimeOffset.UtcNow.ToString("o")',
  },
} satisfies Record<string, Record<Language, string>>;

export type Snippet = keyof typeof snippets;
