require 'json'
require_relative ENV.fetch('VERIFIER')

asked = JSON.parse($stdin.read)
answers = asked['queries'].map do |query|
  { context: SignedContext.verify(query, asked['secretKey'], now: Time.at(asked['now'] / 1000r)) }
rescue SignedContext::Refused => e
  { code: e.message }
end
puts JSON.generate(answers)
