import { conformanceCasesFor, judgeConformance } from '../../../testing/index.ts';
import type { Look } from '../examined.ts';
import { failed, passed, skipped } from '../finding.ts';
import { settle } from '../page/settle.ts';

/** Milliseconds. */
const HELD_UP = 1_500;
const LOOK_AFTER = 500;

export const loadingLook: Look = {
  of: ['loading-state'],
  async run({ widgetUrl, secretKeys, viewTypes, patience, open }) {
    const [shows] = conformanceCasesFor(viewTypes);
    if (!shows) return [];
    const frame = await open(await shows.openUrl({ widgetUrl, secretKey: secretKeys[0] }), { holdUp: HELD_UP });
    try {
      let askedAt: number | undefined;
      const view = await settle(
        frame,
        patience,
        (each) => judgeConformance(shows, each).status === 'passed',
        () => {
          if (frame.record.asked > 0) askedAt ??= performance.now();
          return askedAt !== undefined && performance.now() - askedAt > LOOK_AFTER;
        },
      );
      if (askedAt === undefined) {
        const isShown = judgeConformance(shows, view).status === 'passed';
        return [
          isShown ? passed('loading-state', 'It is shown at once, and waits for nothing.') : skipped('loading-state', 'It was not shown.'),
        ];
      }
      const isWhite = view.text.trim() === '' && !view.isBusy && !view.hasPicture;
      return [isWhite ? failed('loading-state', 'While it waits for an answer the page is white.') : passed('loading-state')];
    } finally {
      await frame.close();
    }
  },
};
