import * as z from 'zod/mini';

// Lenient, as soft phones of ten years are out there: everything that is not needed to go on may be missing or null, unknown
// fields pass, and a flag may be the text "true" (HubSpot's own demo sends it so).

export const text = /* @__PURE__ */ z.nullish(z.string());

/** HubSpot's ids are numbers; a CRM whose ids are UUIDs sends text. */
export const id = /* @__PURE__ */ z.nullish(z.union([z.number(), z.string()]));

/** Milliseconds since 1970, or text of a date. */
export const moment = id;

/** CSS pixels, or text such as "400px". */
export const pixels = id;

// In a function, as a bundler would keep what it calls where it is not used.
export const flag = /* @__PURE__ */ (() => {
  const isTrue = z.transform((value) => value === true || value === 'true');
  return z.nullish(z.pipe(z.unknown(), isTrue));
})();

/** A record of the CRM. HubSpot's type ids: "0-1" is a contact, "0-2" a company. */
export const objectCoordinates = /* @__PURE__ */ z.looseObject({ portalId: id, objectId: id, objectTypeId: text });
