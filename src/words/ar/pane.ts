import type { PaneText } from "../texts/paneText";
import { isolated } from "../isolated";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { language } from "./language";
import { head } from "./head";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "طلباتي المفتوحة",
  aboutOutlook: "حول Outlook هذا",
  beingSuggested: "ظهورك في الاقتراحات",
  checkSetup: "فحص الإعداد",
  head,
  viewSwitch: { name: "العرض", views: { list: "عرض القائمة", graph: "عرض المخطط" } },
  introducers: {
    heading: "من يمكنه تعريفك",
    strength: {
      strong: { word: "قوية", name: "صلة قوية" },
      medium: { word: "متوسطة", name: "صلة متوسطة" },
      weak: { word: "ضعيفة", name: "صلة ضعيفة" },
    },
    presence: {
      available: "متاح",
      busy: "مشغول",
      away: "غائب",
      offline: "غير متصل",
      outOfOffice: "خارج المكتب",
    },
    getIntroduced: "طلب التعريف",
    getIntroducedBy: (name) => `طلب التعريف من ${isolated(name)}`,
    detailsAbout: (name) => `تفاصيل عن ${name}`,
    showAll: (count) => `عرض الجميع (${number(count)})`,
    showAllUncounted: "عرض الجميع",
    showFewer: "عرض أقل",
    isSomeoneMissing: "هل ينقص أحد؟",
    sense: {
      together: "تلتقيان بهذا الشخص معًا: لا حاجة إلى تعريف",
      onlyHere: "لا صلة أخرى بينهما",
    },
    doubt: { unchecked: "لم يُتحقق منه في الدليل", outsideAddress: "عنوان من خارج مؤسستك" },
    onlyWeak: "هذه الصلات ضعيفة: تواصل قليل أو قديم.",
    updateOrder: "تحديث الترتيب",
  },
  evidence: {
    ...directed,
    headings: { email: "الرسائل", meeting: "الاجتماعات", phoneCall: "المكالمات" },
    counts: {
      email: (count) =>
        plural(count, {
          zero: "لا رسائل",
          one: "رسالة واحدة",
          two: "رسالتان",
          few: "# رسائل",
          many: "# رسالة",
          other: "# رسالة",
        }),
      meeting: (count) =>
        plural(count, {
          zero: "لا اجتماعات",
          one: "اجتماع واحد",
          two: "اجتماعان",
          few: "# اجتماعات",
          many: "# اجتماعًا",
          other: "# اجتماع",
        }),
      phoneCall: (count) =>
        plural(count, {
          zero: "لا مكالمات",
          one: "مكالمة واحدة",
          two: "مكالمتان",
          few: "# مكالمات",
          many: "# مكالمة",
          other: "# مكالمة",
        }),
    },
    kinds: { email: "رسائل", meeting: "اجتماعات", phoneCall: "مكالمات" },
    lastDaysAgo: (days) => `آخر تواصل ${ago(days)}`,
    onThisItem: { message: "في هذه الرسالة", appointment: "في هذا الاجتماع" },
    sameMessages: (count) =>
      plural(count, {
        zero: "لم يستلم الرسائل نفسها",
        one: "استلم إحدى الرسائل نفسها",
        two: "استلم اثنتين من الرسائل نفسها",
        few: "استلم # من الرسائل نفسها",
        many: "استلم # من الرسائل نفسها",
        other: "استلم # من الرسائل نفسها",
      }),
    someSameMessages: "استلم بعض الرسائل نفسها",
    insights: "على تواصل بحسب Dynamics 365",
    ownerOf: {
      account: "مسؤول عن الحساب",
      contact: "مسؤول عن جهة الاتصال",
      lead: "مسؤول عن العميل المتوقع",
    },
    connectedAs: (roles) =>
      roles === "" ? "مرتبط في Dynamics 365" : `مرتبط بصفة ${isolated(roles)}`,
    opportunity: (name) => (name === "" ? "عمل معهم على فرصة بيع" : `عمل على «${isolated(name)}»`),
    teamOf: "في فريق الحساب",
  },
  requestNotBegun: {
    title: "تعذّرت كتابة الطلب",
    body: "لم يُحمَّل جزء من اللوحة. حاول مرة أخرى، أو أغلق اللوحة وافتحها من جديد.",
  },
  status: {
    looking: (prospect) => `جارٍ البحث عن زملاء يعرفون ${isolated(prospect)}.`,
    someFound: "عُثر على زملاء.",
    found: (count) =>
      plural(count, {
        zero: "لم يُعثر على زملاء.",
        one: "عُثر على زميل واحد.",
        two: "عُثر على زميلين.",
        few: "عُثر على # زملاء.",
        many: "عُثر على # زميلًا.",
        other: "عُثر على # زميل.",
      }),
    notEverything: "تعذّر الاطلاع على كل شيء.",
    stillWaiting: (sources) => `بانتظار الرد: ${sources}`,
    noItem: {
      title: "اختر رسالة",
      body: "اختر رسالة من شخص خارج مؤسستك لمعرفة من يعرفه. إن كانت هناك رسالة مفتوحة فأغلق هذه اللوحة وافتحها من جديد.",
    },
    waitingRequests: "بعض طلباتك ما زالت بلا رد.",
    colleague: (name) => ({
      title: `${isolated(name)} من مؤسستك`,
      body: "طلبات التعريف للأشخاص خارج مؤسستك.",
    }),
    self: { title: "هذه الرسالة منك", body: "طلبات التعريف للأشخاص خارج مؤسستك." },
    ownMailbox: {
      title: "أُرسلت هذه من صندوق البريد هذا",
      body: "طلبات التعريف للأشخاص خارج مؤسستك.",
    },
    nobodyYet: {
      title: "لا أحد للبحث عنه بعد",
      body: "أضف شخصًا من خارج مؤسستك ليظهر هنا من يعرفه.",
    },
    several: {
      title: "عدة أشخاص من خارج مؤسستك",
      body: "اختر واحدًا منهم.",
    },
    relay: (name) => ({
      title: "هذه رسالة مرّرتها خدمة",
      body: `كتب ${name === "" ? "شخص ما" : isolated(name)} عبر خدمة. عنوانها ليس لأحد، لذلك لا يُبحث عنه.`,
    }),
    automatic: (name) => ({
      title: "هذه رسالة تلقائية",
      body: `${isolated(name)}: إرسال تلقائي، فلا أحد للتعرّف إليه.`,
    }),
    mailingList: (name) => ({
      title: "هذه من قائمة بريدية",
      body: `${isolated(name)}: رسالة إلى مجموعة، فلا شخص واحد للبحث عنه.`,
    }),
    pickSomebody: "اختر من تودّ التعرّف إليه.",
    unreadable: {
      title: "تتعذّر قراءة المرسل",
      body: "تعذّرت قراءة عنوان بريد المرسل.",
    },
    nobodyKnows: (prospect) => ({
      title: `لا أحد هنا يعرف ${isolated(prospect)} بعد`,
      body: "لم يُعثر على رسائل أو اجتماعات أو مكالمات مع زملائك. لا يُحتسب إلا ما سُجّل في Dynamics 365 أو ما في صندوق بريدك.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `لم يُعثر بعد على من يعرف ${isolated(prospect)}`,
      body: "تعذّر الاطلاع على كل شيء، فقد يكون أحدهم غير ظاهر.",
    }),
    heldBack: {
      title: "لا يُقترح أحد حاليًا",
      body: "تعذّرت قراءة قائمة الزملاء الذين لا يرغبون في اقتراحهم، وقد يكون أي منهم فيها.",
      groupMissing: "مجموعة رفض الاقتراح في config.json غير موجودة. اطلب من المسؤول تصحيحها.",
      listNotPermitted:
        "لا يُسمح لـ Who Knows Whom بقراءة قائمة الرافضين للاقتراح. اطلب من المسؤول السماح بذلك.",
    },
    signInFailed: (reason) =>
      reason === "" ? "لم تسجّل الدخول بعد." : `لم ينجح تسجيل الدخول: ${reason}.`,
    crashed: {
      title: "توقفت اللوحة",
      body: "حدث خطأ أثناء عرض الإجابة. بريدك لم يتأثر.",
    },
    selectionUnannounced:
      "لا يُعلم Outlook هذه اللوحة عند تحديد رسالة أخرى. أغلقها وافتحها من جديد هناك.",
    partFailed: "لم يُحمَّل هذا الجزء.",
  },
  lookedAt,
  actions: {
    tryAgain: "حاول مرة أخرى",
    signIn: "تسجيل الدخول",
    reviewPermissions: "مراجعة الأذونات",
    reload: "إعادة التحميل",
  },
  errors,
};
