<?php
// Verifies the signed context of a partner widget. Needs nothing but PHP itself (8.1 or later).

declare(strict_types=1);

const MAX_AGE_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 60;

/** Its message is the failure's code, such as "signature-mismatch". */
final class Refused extends Exception
{
}

/**
 * The query of the widget's URL ($_SERVER['QUERY_STRING']; $_GET keeps only the last of two) → the context as an array.
 * @param string[] $secretKeys the secret key, or both while it changes
 * @throws Refused
 */
function verify(string $query, array $secretKeys, ?float $now = null): array
{
    // getenv() gives false for what is not set, and with an empty key anyone can sign.
    if ($secretKeys === [] || in_array('', array_map('trim', $secretKeys), true)) {
        throw new InvalidArgumentException('The secret key is missing.');
    }
    [$context, $signature] = parametersOf($query);
    // Before anything is decoded: what is not signed is not looked at.
    if (!isSigned($context, $signature, $secretKeys)) {
        throw new Refused('signature-mismatch');
    }
    $data = decode($context);
    checkShape($data);
    checkAge($data['timestamp'] ?? null, $now ?? microtime(true));
    return $data;
}

function parametersOf(string $query): array
{
    $found = ['context' => [], 'signature' => []];
    foreach (explode('&', ltrim($query, '?')) as $pair) {
        [$name, $value] = array_map('urldecode', explode('=', $pair, 2)) + [1 => ''];
        if (array_key_exists($name, $found)) {
            $found[$name][] = $value;
        }
    }
    foreach ($found as $name => $values) {
        // Two values could let two readers see two contexts.
        if (count($values) > 1) {
            throw new Refused('duplicate-parameter');
        }
        if (($values[0] ?? '') === '') {
            throw new Refused("missing-$name");
        }
    }
    // A "+" that was not percent-encoded arrives as a space.
    return [str_replace(' ', '+', $found['context'][0]), $found['signature'][0]];
}

/** @param string[] $secretKeys */
function isSigned(string $context, string $signature, array $secretKeys): bool
{
    $expected = array_map(fn ($key) => hash_hmac('sha256', $context, trim($key)), $secretKeys);
    return array_filter($expected, fn ($each) => hash_equals($each, strtolower($signature))) !== [];
}

function decode(string $context): mixed
{
    $text = strtr(rtrim($context, '='), '-_', '+/');
    $json = preg_match('~^[A-Za-z0-9+/]*$~D', $text) && strlen($text) % 4 !== 1 ? base64_decode($text, true) : false;
    if ($json === false) {
        throw new Refused('malformed-context');
    }
    try {
        return json_decode(preg_replace('/^\xEF\xBB\xBF/', '', $json), true, 512, JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        throw new Refused('malformed-context');
    }
}

/** One of person and company, whoever looks at it, and from which team. The rest may be missing, and null. */
function checkShape(mixed $data): void
{
    $found = is_array($data) ? array_values(array_filter([$data['person'] ?? null, $data['company'] ?? null], fn ($part) => $part !== null)) : [];
    if (count($found) !== 1) {
        throw new Refused('invalid-context');
    }
    foreach ([$found[0], $data['team'] ?? null, $data['user'] ?? null] as $part) {
        if (!is_array($part) || !is_string($part['id'] ?? null)) {
            throw new Refused('invalid-context');
        }
    }
}

const RFC_3339 = '/^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/D';

function checkAge(mixed $timestamp, float $now): void
{
    if (!is_string($timestamp) || !preg_match(RFC_3339, $timestamp, $parts)) {
        throw new Refused('invalid-context');
    }
    $whole = DateTimeImmutable::createFromFormat('Y-m-d\TH:i:sP', $parts[1] . ($parts[3] === 'Z' ? '+00:00' : $parts[3]));
    // PHP takes 30 February for 2 March, and only warns of it.
    if ($whole === false || ($whole::getLastErrors()['warning_count'] ?? 0) > 0) {
        throw new Refused('invalid-context');
    }
    $age = $now - ($whole->getTimestamp() + (float) ('0' . ($parts[2] ?: '.0')));
    if ($age > MAX_AGE_SECONDS) {
        throw new Refused('stale-context');
    }
    if ($age < -CLOCK_TOLERANCE_SECONDS) {
        throw new Refused('future-context');
    }
}
