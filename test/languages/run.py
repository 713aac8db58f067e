import json, sys
from datetime import datetime, timezone
from verify import Refused, verify

def answer(asked):
    try:
        return {"context": verify(asked["query"], asked["secretKeys"], datetime.fromtimestamp(asked["now"] / 1000, timezone.utc))}
    except Refused as refused:
        return {"code": str(refused)}

print(json.dumps([answer(asked) for asked in json.load(sys.stdin)]))
