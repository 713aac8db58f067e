/** Milliseconds. */
const ON_ITS_WAY = 100;

/**
 * Did the agent click or type a moment ago? A click in a frame counts for the page around it, too, but the news of it may come after
 * the message that the click sent. Undefined where the browser cannot tell.
 */
export async function hasGesture(): Promise<boolean | undefined> {
  const { userActivation } = navigator;
  if (userActivation?.isActive === false) await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY));
  return userActivation?.isActive;
}
