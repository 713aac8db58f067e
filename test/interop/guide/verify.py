# The guide's "Python (Flask)" sample as it prints it, without Flask; the last lines stand for its route.
import hmac
import hashlib
import base64
import json
import sys

def verify_signature(context, signature, secret_key):
    """Verify HMAC SHA-256 signature"""
    computed_signature = hmac.new(
        secret_key.encode('utf-8'),
        context.encode('utf-8'),
        hashlib.sha256
    ).hexdigest()

    # Use constant-time comparison
    return hmac.compare_digest(signature, computed_signature)

def parse_context(context_base64):
    """Decode and parse the context"""
    context_json = base64.b64decode(context_base64).decode('utf-8')
    return json.loads(context_json)

asked = json.load(sys.stdin.buffer)
answers = []
for delivery in asked['deliveries']:
    if verify_signature(delivery['context'], delivery['signature'], asked['secretKey']):
        answers.append({'data': parse_context(delivery['context'])})
    else:
        answers.append({'error': 'Invalid signature'})
json.dump(answers, sys.stdout)
