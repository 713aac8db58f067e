def contact_of(context):
    """What the page shows of a verified context, from either view. Nearly everything in a context may be missing."""
    person, company = context.get("person"), context.get("company")
    record = person or company
    name = " ".join(filter(None, (person.get("firstName"), person.get("lastName")))) if person else company.get("name")
    email, phone = primary(record.get("emails")), primary(record.get("phones"))
    facts = {
        "Stage": (record.get("stage") or {}).get("name"),
        "Industry": record.get("industry"),
        "E-mail": email.get("email") or email.get("value"),
        "Phone": phone.get("phone"),
        "Team": context["team"].get("name"),
        "Seen by": context["user"].get("email"),
    }
    return {
        "name": name or "No name",
        "view": "Person" if person else "Company",
        "facts": {label: value for label, value in facts.items() if value},
    }


def primary(entries):
    entries = entries or [{}]
    return next((entry for entry in entries if entry.get("isPrimary") == 1), entries[0])
