import type { HostWords } from 'partner-widgets/host';

export const wordsInArabic: Partial<HostWords> = {
  loading: (name) => `جارٍ تحميل ${name}`,
  slowTitle: (name) => `يستغرق ${name} وقتًا أطول من المعتاد`,
  slowText: 'يمكنك متابعة العمل. سيظهر هنا عندما يستجيب.',
  reload: 'إعادة التحميل',
  retry: 'حاول مجددًا',
  signedAgo: (minutes) => (minutes < 1 ? 'وُقّع الآن' : `وُقّع قبل ${minutes} دقيقة`),
  readyIn: (milliseconds) => `جاهز خلال ${milliseconds} م.ث`,
  tabFailed: 'لا يعمل',
  tabLoading: 'جارٍ التحميل',
  tabSlow: 'بطيء',
  tabBroken: { title: 'تعذّر عرض هذا التبويب', text: 'التبويبات الأخرى ما زالت تعمل. حاول مجددًا أو أخبر المسؤول.' },
  moreTabs: 'المزيد',
  allTabs: 'كل التبويبات',
  findTab: 'ابحث عن تبويب',
  noTabFound: 'لا يوجد تبويب بهذا الاسم.',
};
