const heights = { free: 480, calling: 240, ringing: 340, talking: 440, over: 440 };

/** No more of the CRM's page than the screen needs. */
export function sizeFor({ agent, line }) {
  return { width: 400, height: agent ? heights[line.status] : 320 };
}
