require 'json'
require_relative ENV.fetch('VERIFIER')

answers = JSON.parse($stdin.read).map do |asked|
  { context: SignedContext.verify(asked['query'], asked['secretKeys'], now: Time.at(asked['now'] / 1000r)) }
rescue SignedContext::Refused => e
  { code: e.message }
end
puts JSON.generate(answers)
