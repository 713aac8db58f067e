import json, sys
from datetime import datetime, timezone
from verify import Refused, verify

def answer(query, key, now):
    try:
        return {"context": verify(query, key, datetime.fromtimestamp(now / 1000, timezone.utc))}
    except Refused as refused:
        return {"code": str(refused)}

asked = json.load(sys.stdin)
print(json.dumps([answer(query, asked["secretKey"], asked["now"]) for query in asked["queries"]]))
