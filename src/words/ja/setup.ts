import type { SetupWords } from "../../core/setup/setupWords";

/** What the setup check says. Names of settings stay as admin centers have them in English. */
export const words: SetupWords = {
  names: {
    consent: (scope) => `同意: ${scope}`,
    table: (table) => `テーブル ${table}`,
    privilege: (privilege) => `特権 ${privilege}`,
    optOutGroup: "オプトアウト グループ",
    source: "情報源",
    access: "アプリとこのユーザーのアクセス",
    wkw: "Dynamics 独自の who knows whom",
    template: "依頼のテンプレート",
    synchronization: "このユーザーのサーバー側同期",
    mail: "方向と状態別のメール",
    undated: "日付のない完了メール",
    appointments: "状態別の過去の予定",
    calls: "方向別の通話",
  },
  gives: {
    scopes: {
      "User.Read": "本人のすべてのアドレスと、組織の確認済みドメイン",
      "Mail.Read": "相手との本人のメール",
      "Calendars.Read": "相手との本人の会議",
      "User.ReadBasic.All": "同僚の名前と写真、リストや会議室の区別",
      "User.Read.All": "別名、部署、場所、電話、組織を離れた人",
      "Presence.Read.All": "今連絡できる人",
      "GroupMember.Read.All": "オプトアウト グループのメンバー",
    },
    otherScope: "config.json が求めるもの",
    domains: "誰が同僚で、誰が社外か",
    optOutGroup: "管理者がすべての一覧から外す同僚",
    wishes: "同僚が誰にも頼まず自分で外れること",
    tracked: "同僚が記録したもの。ないと本人のメールと会議しか分かりません",
    everything: "CRM が知るすべて",
    wkw: "Dynamics が Exchange から算出した紹介者",
    template: "下書きでの組織独自の文面",
    synchronization: "自動的に記録されるメールと会議",
    mail: "双方向のメールから読み取る強さ",
    undated: "メールを数える日付",
    appointments: "最も重く数える会議",
    calls: "誰かが記録した通話",
    tables: {
      lead: "相手の潜在顧客",
      contact: "相手の取引先担当者",
      account: "相手の会社",
      email: "記録されたメール",
      appointment: "記録された会議",
      phonecall: "記録された通話",
      systemuser: "どの同僚か",
      msdyn_wkwconfig: "Dynamics 独自の who knows whom の設定",
      msdyn_wkwcolleaguesforcontact: "Dynamics が算出した紹介者",
      msdyn_wkwcolleaguesforcompany: "Dynamics が算出した、相手の会社を知る人",
      msdyn_mostcontactedby: "関係分析で最も連絡の多い人",
      wkw_wish: "自分で外れる同僚",
      wkw_acquaintance: "組織のメール",
    },
    privileges: {
      prvReadActivity: "誰のメール、会議、通話を数えるか。一覧の長さはこの範囲で決まります",
      prvReadLead: "相手の潜在顧客と、それに記録されたメール",
      prvReadContact: "相手の取引先担当者と、それに記録されたメール",
      prvReadAccount: "レコードによる相手の会社",
      prvReadUser: "自分の部署以外の同僚の名前",
      prvCreateActivity: "タスクとして記録される依頼",
      prvReadwkw_Wish: "自分で外れた同僚。権限の範囲外の人は候補に出ます",
      prvCreatewkw_Wish: "自分で外れること",
      prvWritewkw_Wish: "選択を変えること",
    },
  },
  found: {
    agreed: "同意済み",
    notAgreed: "同意されていません",
    noToken: (code) => `トークンなし: ${code}`,
    noDomains: (code) => `確認済みドメイン: ${code}`,
    notVerified: (list) => `未確認: ${list}`,
    notListed: (list) => `確認済みだが未記載: ${list}`,
    domains: (count) => `ドメイン: ${count}`,
    noGroup: "config.json にグループがありません",
    members: (count) => `メンバー: ${count}`,
    crmOff: "sources.crm が false です",
    answers: "WhoAmI が応答します",
    notInstalled: "インストールされていません",
    noRow: "このユーザーが読める行がありません",
    switchedOn: "オン",
    switchedOff: "オフ",
    template: "Dynamics のテンプレート",
    noTemplate: "Dynamics にありません",
    readable: "読み取り可",
    notThere: "ありません",
    refused: "拒否されました",
    counted: "集計済み",
    synchronization: (incoming, outgoing, approval) =>
      `受信 ${incoming}、送信 ${outgoing}、アドレス ${approval}`,
    approved: "承認済み",
    notApproved: "未承認",
    mail: (received, sent, rest, days) =>
      `受信 ${received}、送信 ${sent}、下書きまたは失敗 ${rest}（日数: ${days}）`,
    undated: (times, days) => `senton なし: ${times}（日数: ${days}）`,
    appointments: (parts, days) => `${parts}（日数: ${days}）`,
    calls: (outgoing, incoming, days) => `発信 ${outgoing}、着信 ${incoming}（日数: ${days}）`,
    none: "なし",
  },
  appointmentStates: {
    0: "未完了",
    1: "完了",
    2: "キャンセル",
    3: "予定",
  },
  depths: {
    none: "なし",
    own: "ユーザー（自分の行）",
    unit: "部署",
    unitAndBelow: "親: 子部署",
    everything: "組織",
  },
  methods: {
    none: "なし",
    outlook: "Dynamics 365 for Outlook 経由",
    serverSide: "サーバー側",
    forward: "転送メールボックス",
  },
  fixes: {
    signIn: "もう一度サインインしてください。解決しない場合: npm run admin -- registration",
    consent:
      "管理者の同意を与えてください。アドレスは npm run admin -- registration が表示します。または config.json の graphScopes（Mail.Read と Calendars.Read は sources）から外してください。",
    surplus: (list) =>
      `自社のものでない分を外してください。${list} の全員が同僚とみなされ、下書きの宛先になります。`,
    missing: (list) =>
      `config.json の internalDomains に追加してください: ${list}。Graph が間に合えばすでに数えられています。`,
    makeGroup: "任意: グループを作り、その ID を config.json の optOut.groupId に入れてください。",
    noSuchGroup:
      "そのグループはありません。config.json の optOut.groupId を直してください。それまで候補は誰も出ません。",
    groupConsent:
      "GroupMember.Read.All に同意してください (npm run admin -- registration)。それまで候補は誰も出ません。",
    crmOff: "config.json で sources.crm と dataverseUrl を設定してください。",
    wishes:
      '任意: npm run admin -- opt-out table のあと、config.json に "heeded" または "required"。',
    crmConsent:
      "Dynamics CRM の user_impersonation に同意してください (npm run admin -- registration)。",
    admit:
      "Power Platform 管理センター > 環境 > Settings > Privacy + Security: App access control で config.json のクライアント ID を、IP ファイアウォールでこのネットワークを許可してください。Users: このユーザーに有効なアカウント、ライセンス、セキュリティ ロールを与えてください。",
    installWkw: "任意: Sales Hub > Change area > Sales Insights settings > Relationship insights。",
    readWkw:
      "任意: 営業ロールに msdyn_wkwconfig の読み取りを与えてください (Salesperson には既定であります)。",
    runAsAdministrator:
      "管理者として実行してください。設定の行はオンにした人のもので、このユーザーは自分の行しか読めません。",
    switchOnWkw: "任意: Sales Insights settings > Who Knows Whom をオンにしてください。",
    nameTemplate:
      "任意: Sales Insights settings > Who Knows Whom か、config.json の draft.template で指定してください。",
    approve:
      "Advanced Settings > Email configuration > Mailboxes: メール アドレスを承認し、Test & Enable。",
    synchronize:
      "Advanced Settings > Email configuration > Mailboxes: 受信、送信、予定を Server-Side Synchronization にし、Test & Enable。",
    ofSales: "Dynamics 365 Sales アプリのものです。ほかはこれなしで調べます。",
    installInsights:
      "任意: Sales Insights settings > Relationship insights（Sales Premium が必要）。",
    wishTable:
      "npm run admin -- opt-out table が表示するものを実行し、全員にそのロールを与えてください。",
    mailTable: "npm run admin -- collector prepare が書き出すものを実行してください。",
    giveRead: (table) =>
      `営業担当のセキュリティ ロールに、見せたい範囲で ${table} の読み取りを与えてください。`,
    tryAgain: "1 分後にもう一度試してください。",
    deepen: (privilege, depth) =>
      `Power Platform 管理センター > 環境 > Security roles > 営業担当のロール: ${privilege} を ${depth} に。`,
    noMail: "サーバー側同期と、個人オプションの記録をオンにしてください: Options > Email > Track。",
    receivedOnly:
      "受信メールのみで、つながりは弱いままです。送信メールも記録してください: Options > Email > Track と Sent Items のフォルダー記録。",
    undated:
      "取り込みや手入力のメールです。取り込み時に senton を埋めてください。数える場合は作成日で数えます。",
    appointments:
      "メールボックスの予定を Server-Side Synchronization にするか、会議を記録してください。",
    calls: "任意: 通話を電話活動として記録してください。",
  },
  lines: {
    gives: (what) => `得られるもの: ${what}`,
  },
  tracking: "記録",
  settings: "設定",
};
