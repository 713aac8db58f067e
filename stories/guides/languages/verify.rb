# Verifies the signed context of a partner widget. Needs nothing but Ruby's own library (3.0 or later).

require 'date'
require 'json'
require 'openssl'
require 'time'
require 'uri'

module SignedContext
  MAX_AGE_SECONDS = 300
  CLOCK_TOLERANCE_SECONDS = 60

  # Its message is the failure's code, such as "signature-mismatch".
  class Refused < StandardError; end

  module_function

  # The query of the widget's URL, and a list of the secret key, or both while it changes → the context as a Hash. Raises Refused.
  def verify(query, secret_keys, now: Time.now)
    # With an empty key anyone can sign.
    raise ArgumentError, 'The secret key is missing.' if secret_keys.empty? || secret_keys.any? { |key| key.strip.empty? }

    context, signature = parameters_of(query)
    # Before anything is decoded: what is not signed is not looked at.
    raise Refused, 'signature-mismatch' unless signed?(context, signature, secret_keys)

    data = decode(context)
    check_shape(data)
    check_age(data['timestamp'], now)
    data
  end

  def parameters_of(query)
    fields = URI.decode_www_form(query.delete_prefix('?')).group_by(&:first).transform_values { |pairs| pairs.map(&:last) }
    %w[context signature].each do |name|
      # Two values could let two readers see two contexts.
      raise Refused, 'duplicate-parameter' if fields.fetch(name, []).length > 1
      raise Refused, "missing-#{name}" if fields.fetch(name, ['']).first.empty?
    end
    # A "+" that was not percent-encoded arrives as a space.
    [fields['context'].first.tr(' ', '+'), fields['signature'].first]
  end

  def signed?(context, signature, secret_keys)
    expected = secret_keys.map { |key| OpenSSL::HMAC.hexdigest('SHA256', key.strip, context) }
    expected.count { |each| OpenSSL.secure_compare(each, signature.downcase) }.positive?
  end

  def decode(context)
    raise Refused, 'malformed-context' unless context.match?(%r{\A[A-Za-z0-9+/_-]*={0,2}\z})

    text = context.delete('=').tr('-_', '+/')
    json = (text + '=' * (-text.length % 4)).unpack1('m0').force_encoding('UTF-8').delete_prefix("\uFEFF")
    raise Refused, 'malformed-context' unless json.valid_encoding?

    JSON.parse(json)
  rescue ArgumentError, JSON::ParserError
    raise Refused, 'malformed-context'
  end

  # One of person and company, whoever looks at it, and from which team. The rest may be missing, and null.
  def check_shape(data)
    found = data.is_a?(Hash) ? data.values_at('person', 'company').compact : []
    raise Refused, 'invalid-context' unless found.length == 1

    parts = [found.first, data['team'], data['user']]
    raise Refused, 'invalid-context' unless parts.all? { |part| part.is_a?(Hash) && part['id'].is_a?(String) }
  end

  RFC_3339 = /\A\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)\z/

  def check_age(timestamp, now)
    raise Refused, 'invalid-context' unless timestamp.is_a?(String) && timestamp.match?(RFC_3339)

    # Time takes 30 February for 2 March.
    raise Refused, 'invalid-context' unless Date.valid_date?(*timestamp[0, 10].split('-').map(&:to_i))

    age = now - Time.iso8601(timestamp)
    raise Refused, 'stale-context' if age > MAX_AGE_SECONDS
    raise Refused, 'future-context' if age < -CLOCK_TOLERANCE_SECONDS
  rescue ArgumentError
    raise Refused, 'invalid-context'
  end
end
