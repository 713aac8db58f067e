# The guide's "Ruby" sample as it prints it; the last lines stand for its controller.
require 'openssl'
require 'base64'
require 'json'

begin
  require 'rack/utils'
rescue LoadError
  # Rack is not part of Ruby; this is the comparison that its `secure_compare` makes.
  module Rack
    module Utils
      def self.secure_compare(a, b)
        a.bytesize == b.bytesize && OpenSSL.fixed_length_secure_compare(a, b)
      end
    end
  end
end

def verify_signature(context, signature, secret_key)
  computed_signature = OpenSSL::HMAC.hexdigest(
    'sha256',
    secret_key,
    context
  )

  # Use constant-time comparison
  Rack::Utils.secure_compare(signature, computed_signature)
end

def parse_context(context_base64)
  context_json = Base64.strict_decode64(context_base64)
  JSON.parse(context_json)
end

asked = JSON.parse($stdin.read)
answers = asked['deliveries'].map do |delivery|
  if verify_signature(delivery['context'], delivery['signature'], asked['secretKey'])
    { data: parse_context(delivery['context']) }
  else
    { error: 'Invalid signature' }
  end
end
print JSON.generate(answers)
