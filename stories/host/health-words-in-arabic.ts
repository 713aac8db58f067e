import type { HealthWords } from 'partner-widgets/host';

export const healthWordsInArabic: Partial<HealthWords> = {
  title: 'حالة الأدوات',
  note: (openings, budget) =>
    `أوقات آخر ${openings} مرة فُتحت فيها كل أداة. يشير الخط إلى ${budget}، وهي المهلة لتصبح الأداة جاهزة للاستخدام.`,
  verdicts: { failing: 'لا تعمل', slow: 'بطيئة', 'on-time': 'في الوقت', unknown: 'لا بيانات بعد' },
  openings: (openings, failed) => `عدد مرات الفتح: ${openings}${failed > 0 ? `، فشل منها ${failed}` : ''}`,
  steps: { signing: 'التوقيع', load: 'التحميل', handshake: 'الاتصال', interactive: 'التجهيز' },
  median: 'نصفها خلال',
  p75: 'ثلاثة أرباعها خلال',
  withinBudget: (budget) => `خلال ${budget}`,
  failed: 'الأعطال',
  duration: (milliseconds) => `${Math.round(milliseconds / 100) / 10} ث`,
  share: (share) => `${Math.round(share * 100)}٪`,
};
