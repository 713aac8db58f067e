import { type CallingWords, callingWords } from 'partner-widgets/host';

export const wordsInArabic: CallingWords = {
  dock: 'الهاتف',
  open: 'افتح الهاتف',
  minimize: 'تصغير',
  restore: 'استعادة',
  hide: 'إخفاء',
  provider: 'الهاتف',
  providerLocked: 'يمكنك تغيير الهاتف بعد انتهاء المكالمة.',
  loading: (name) => `جارٍ تحميل ${name}`,
  loggedOut: 'لم تسجل الدخول',
  ready: 'جاهز',
  unavailable: 'غير متاح',
  dismiss: 'إغلاق',
  anyway: 'اتصل رغم ذلك',
  retry: 'حاول مجددًا',
  override: (name) => `${name}: غُيّرت إعداداته في هذا المتصفح لأغراض التطوير.`,
  call: {
    none: () => '',
    dialing: (party) => `جارٍ طلب ${party}`,
    ringing: (party) => `يرن ${party}`,
    answered: (party) => `في مكالمة مع ${party}`,
    lost: (party) => `جارٍ البحث عن المكالمة مع ${party}`,
    ended: (party) => `انتهت المكالمة مع ${party}`,
    completed: (party) => `حُفظت المكالمة مع ${party}`,
  },
  failures: {
    ...callingWords.failures,
    'not-logged-in': { title: 'لم تسجل الدخول إلى الهاتف', text: 'افتح الهاتف وسجل الدخول ثم اتصل مجددًا.' },
  },
};
