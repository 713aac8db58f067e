import type { CallingSettingsWords } from 'partner-widgets/host';

const size = 'من 200 إلى 1200 بكسل';

export const wordsInArabic: CallingSettingsWords = {
  title: 'مزود الاتصال',
  save: 'حفظ',
  remove: 'إزالة هذا المزود',
  removeText: 'لن يتمكن أحد من الاتصال به بعد ذلك. تبقى المكالمات السابقة كما هي.',
  removeNow: 'إزالة',
  fields: {
    name: { label: 'الاسم', hint: 'يظهر في أعلى الهاتف.' },
    url: { label: 'العنوان', hint: 'الصفحة التي تعرض الهاتف.' },
    width: { label: 'العرض', hint: size },
    height: { label: 'الارتفاع', hint: size },
    isReady: { label: 'جاهز للجميع', hint: 'اتركه مغلقا أثناء التجربة.' },
    supportsInboundCalling: { label: 'يستقبل المكالمات', hint: 'يخبر عندما يتصل أحد.' },
    usesRemote: { label: 'المكالمة في نافذة مستقلة', hint: 'ما يظهر هنا هو وحدة التحكم بها.' },
  },
  problems: {
    required: 'املأ هذا الحقل.',
    'wrong-type': 'اكتب عددا صحيحا بالأرقام.',
    'too-long': 'اجعله أقصر.',
    'out-of-range': 'اكتب عددا صحيحا من 200 إلى 1200.',
    'malformed-url': 'اكتب العنوان كاملا بدءا من https://',
    'insecure-url': 'استخدم عنوانا يبدأ بـ https:// ولا يحتوي على اسم مستخدم أو كلمة مرور.',
    'unsafe-sandbox': 'استخدم عنوانا خارج هذا النظام.',
  },
  statuses: {
    editing: '',
    refused: 'لم يُحفظ. بعض الحقول تحتاج إلى مراجعة.',
    saving: 'جارٍ الحفظ…',
    saved: 'تم الحفظ',
    'save-failed': 'لم يحفظ، ولم يضع شيء. حاول مرة أخرى بعد قليل.',
    removing: 'جارٍ الإزالة…',
    removed: 'تمت الإزالة',
    'remove-failed': 'لم تتم الإزالة. حاول مرة أخرى بعد قليل.',
  },
};
