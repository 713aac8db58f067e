/** The messages that HubSpot's SDK has a handler for. READY and FAILED never cross: they are raised here. */
export const handledTypes = [
  'CALLER_ID_MATCH_FAILED',
  'CALLER_ID_MATCH_SUCCEEDED',
  'CREATE_ENGAGEMENT_FAILED',
  'CREATE_ENGAGEMENT_SUCCEEDED',
  'DIAL_NUMBER',
  'END_CALL',
  'ENGAGEMENT_CREATED',
  'INITIATE_CALL_ID_FAILED',
  'INITIATE_CALL_ID_SUCCEEDED',
  'NAVIGATE_TO_RECORD_FAILED',
  'PUBLISH_TO_CHANNEL_FAILED',
  'PUBLISH_TO_CHANNEL_SUCCEEDED',
  'FINALIZE_ENGAGEMENT_FAILED',
  'FINALIZE_ENGAGEMENT_SUCCEEDED',
  'READY',
  'SET_CALL_STATE',
  'SET_WIDGET_URL_FAILED',
  'UPDATE_ENGAGEMENT_FAILED',
  'UPDATE_ENGAGEMENT_SUCCEEDED',
  'VISIBILITY_CHANGED',
  'FAILED',
] as const;

export type HandledType = (typeof handledTypes)[number];

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Capitalize<Lowercase<Head>>}${Camel<Tail>}`
  : Capitalize<Lowercase<Name>>;

/** DIAL_NUMBER is for `onDialNumber`. */
export type HandlerName<Type extends string> = `on${Camel<Type>}`;

export function handlerNameOf<Type extends string>(type: Type): HandlerName<Type> {
  const camel = type.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
  return `on${camel}` as HandlerName<Type>;
}
