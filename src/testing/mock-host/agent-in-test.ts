import { Gestures } from '../../host/conversation/gestures.ts';

/** The agent of a test, who clicks when the test says so and always looks at the frame: jsdom knows neither. */
export class AgentInTest extends Gestures {
  hasClicked = true;

  override async hasOne(): Promise<boolean> {
    return this.hasClicked;
  }

  override isShown(): boolean {
    return true;
  }
}
