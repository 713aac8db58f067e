/** Shows in the console that something crossed: its type and the names of its fields. What stands in them is for nobody's log. */
export function log(what: string, type: string, data?: unknown): void {
  console.log('[partner-widgets]', what, type, typeof data === 'object' && data ? Object.keys(data) : '');
}
