extension NumberWords {
  /// The words of a language; `nil` if they are not known.
  static func of(_ language: String) -> NumberWords? {
    switch language {
    case "ar": arabic
    case "cs": czech
    case "de": german
    case "es": spanish
    case "fr": french
    case "he": hebrew
    case "hi": hindi
    case "it": italian
    case "ja": japanese
    case "ko": korean
    case "nl": dutch
    case "pl": polish
    case "pt": portuguese
    case "ru": russian
    case "sv": swedish
    case "th": thai
    case "tr": turkish
    case "zh": chinese
    default: nil
    }
  }

  /// The words of the source.
  static let english = NumberWords(
    language: "en",
    """
    one|first|single|once|a|an two|second|both|twice|double|pair|half|dual three|third|triple|quarter \
    four|fourth|quarter five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh \
    twelve|twelfth|dozen|noon|midnight
    """,
    [0: "zero|no|none|midnight", 20: "twenty", 24: "midnight", 30: "thirty", 50: "half", 100: "hundred*"],
    months: """
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct \
      november|nov december|dec
      """)

  // The words of each language are read when a document needs them: there is one language in a repository as a rule.

  private static let french = NumberWords(
    language: "fr",
    """
    un|une|premi*|unique|seul|seule deux|second*|deuxi*|double*|demi* trois*|tripl*|tiers quatre|quatri*|quart \
    cinq|cinqui* six|sixi* sept|septi* huit|huiti* neuf|neuvi* dix|dixi* onze|onzi* douze|douzi*|midi
    """, [0: "zéro|aucun*", 20: "vingt", 30: "trente", 100: "cent|centaine*", 1000: "mille|millier*"],
    months: """
      janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov \
      décembre|déc
      """)

  private static let german = NumberWords(
    language: "de",
    """
    ein*|erst* zwei*|beide*|doppel* drei*|dritt* vier* fünf* sechs* sieb* acht* neun* zehn* elf* zwölf*|mittag*
    """, [0: "null|kein*", 20: "zwanzig*", 30: "dreißig*", 100: "hundert*", 1000: "tausend*"],
    months: """
      januar*|jan februar*|feb märz|mrz april*|apr mai juni|jun juli|jul august|aug september|sept oktober|okt \
      november|nov dezember|dez
      """)

  private static let spanish = NumberWords(
    language: "es",
    """
    un|uno|una|primer* dos|segund*|doble*|ambos|ambas tres|tercer*|tripl* cuatro|cuart* cinco|quint* seis|sext* \
    siete|séptim* ocho|octav* nueve|noven* diez|décim* once doce
    """, [0: "cero|ningun*", 20: "veinte", 30: "treinta", 100: "cien*", 1000: "mil|miles"],
    months: """
      enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep \
      octubre|oct noviembre|nov diciembre|dic
      """)

  private static let portuguese = NumberWords(
    language: "pt",
    """
    um|uma|primeir* dois|duas|segund*|dupl*|ambos|ambas três|terceir*|tripl* quatro|quart* cinco|quint* seis|sext* \
    sete|sétim* oito|oitav* nove|non* dez|décim* onze doze
    """, [0: "zero|nenhum*", 20: "vinte", 30: "trinta", 100: "cem|cent*", 1000: "mil|milhar*"],
    months: """
      janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set \
      outubro|out novembro|nov dezembro|dez
      """)

  private static let italian = NumberWords(
    language: "it",
    """
    un|uno|una|prim* due|second*|doppi*|entramb* tre|terz*|tripl* quattro|quart* cinque|quint* sei|sest* \
    sette|settim* otto|ottav* nove|non* dieci|decim* undici dodici
    """,
    [0: "zero|nessun*", 20: "venti", 30: "trenta", 100: "cento|centinai*", 1000: "mille|mila|migliai*"],
    months: """
      gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set \
      ottobre|ott novembre|nov dicembre|dic
      """)

  private static let russian = NumberWords(
    language: "ru",
    """
    один|одн*|перв* два|две|двух*|двум*|двой*|двоич*|втор*|оба|обе|обоих три|трех*|трёх*|трем*|трет*|трой* \
    четыр*|четвер* пять|пяти|пято*|пяты*|пята* шесть|шести*|шест* семь|семи|седьм* восемь|восьм* девят* десят* \
    одиннадцат* двенадцат*
    """, [0: "ноль|нул*", 20: "двадцат*", 30: "тридцат*", 100: "сто|ста|сотн*", 1000: "тысяч*"],
    months: """
      январ*|янв феврал*|февр март*|мар апрел*|апр май|мая|мае июн* июл* август*|авг сентябр*|сент октябр*|окт \
      ноябр*|нояб декабр*|дек
      """)

  private static let polish = NumberWords(
    language: "pl",
    """
    pojedyncz*|jedyn* dwu*|oba|obie|obu|obydw*|podwój*|dwukrot*|para|parę trzy*|potrój* kwarta* pięcio*|pięci sześcio* \
    siedmio* ośmio* dziewięcio* dziesięcio* jedenasto* dwunasto*|południ*
    """, [0: "żad*|brak", 100: "setk*|setek", 1000: "tysiąc*|tysięc*"], months: "")

  private static let czech = NumberWords(
    language: "cs",
    """
    jedno*|jedné*|jedním|první*|prvn*|jediný* dvou*|dvěma|druh*|oba|obě|obou|oběma|dvoj* tří*|třem|třetí*|troj* \
    čtyř*|čtvrt* pěti*|pát* šesti*|šest* sedmi*|sedm* osmi*|osm* devíti|devát*|devět* deseti*|desát*|desít* \
    jedenáct* dvanáct*|poledn*
    """, [0: "nul|nulov*|žádn*", 100: "set|stovk*", 1000: "tisíc*"], months: "")

  private static let dutch = NumberWords(
    language: "nl",
    "één|enkel|enkele beide|dubbel*|tweemaal|half|halve driemaal kwart kwart",
    [0: "geen", 12: "twaalf*|middag*", 100: "honderd*", 1000: "duizend*"], months: "")

  private static let swedish = NumberWords(
    language: "sv",
    "enda|enstaka båda|dubbel|dubbla|dubbelt|halv|halva trippel kvart kvart",
    [0: "inga|ingen|inget", 100: "hundra*", 1000: "tusen*"], months: "")

  private static let turkish = NumberWords(
    language: "tr",
    """
    bir*|ilk|tek iki*|çift* üç* dört* beş* altı* yedi* sekiz* dokuz* on|onuncu onbir|on|onbirinci oniki|on
    """, [0: "sıfır*", 20: "yirmi*", 30: "otuz*", 100: "yüz*", 1000: "bin*"],
    months: """
      ocak*|oca şubat*|şub mart*|mar nisan*|nis mayıs*|may haziran*|haz temmuz*|tem ağustos*|ağu eylül*|eyl ekim*|eki \
      kasım*|kas aralık*|ara
      """)

  private static let hindi = NumberWords(
    language: "hi",
    """
    एक*|पहल*|प्रथम दो*|दूसर*|द्वितीय|दोनों तीन*|तीसर* चार*|चौथ* पाँच*|पांच* छह*|छः|छठ* सात* आठ* नौ* दस* ग्यारह* बारह*
    """, [0: "शून्य*", 20: "बीस*", 30: "तीस*", 100: "सौ", 1000: "हज़ार*|हजार*"],
    months: """
      जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
      """)

  // In Hebrew and Arabic the article, conjunctions and prepositions are written as one word with what follows.
  private static let hebrew = NumberWords(
    language: "he",
    """
    אחד|אחת|ראשון|ראשונה שני|שתי|שניים|שתיים|שנייה|שניה|כפול|יומיים|שעתיים|חודשיים|שבועיים|שנתיים|פעמיים|אלפיים|מאתיים \
    שלוש|שלישי ארבע|רביעי חמש|חמישי שש|שישי שבע|שביעי שמונה|שמיני תשע|תשיעי עשר|עשירי אחד|אחת שנים|שתים
    """, [0: "אפס", 20: "עשרים", 30: "שלושים", 100: "מאה|מאות", 1000: "אלף|אלפים"],
    months: "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", isSpaced: false)

  private static let arabic = NumberWords(
    language: "ar",
    """
    واحد|أول|أحد|إحدى اثنين|اثنان|اثنتين|اثنتان|ثان|مزدوج|كلا|كلتا|تين|ين|ان ثلاث|ثالث أربع|رابع خمس|خامس ست|سادس \
    سبع|سابع ثمان|ثامن تسع|تاسع عشر|عاشر أحد|إحدى|حادي اثنا|اثنتا|اثني|ثاني
    """, [0: "صفر", 20: "عشرون|عشرين", 30: "ثلاثون|ثلاثين", 100: "مائة|مئة", 1000: "ألف|آلاف"],
    months: """
      يناير|كانون فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب \
      سبتمبر|أيلول أكتوبر|تشرين نوفمبر|تشرين ديسمبر|كانون
      """, isSpaced: false)

  private static let thai = NumberWords(
    language: "th",
    "หนึ่ง|แรก|เดียว สอง|คู่|ทั้งคู่ สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด สิบสอง|เที่ยง",
    [0: "ศูนย์", 20: "ยี่สิบ", 30: "สามสิบ", 100: "ร้อย", 1000: "พัน"],
    months: """
      มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. \
      กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.
      """, isSpaced: false)

  private static let japanese = NumberWords(
    language: "ja",
    "一|単|最初 二|両|双方|倍 三 四 五 六 七 八 九 十 十一 十二|正午", [0: "零|ゼロ", 20: "二十", 30: "三十", 100: "百", 1000: "千"],
    months: "", isSpaced: false)

  private static let chinese = NumberWords(
    language: "zh",
    "一|单|單|首 二|两|兩|双|雙|半 三 四 五 六 七 八 九 十 十一 十二", [0: "零", 20: "二十", 30: "三十", 100: "百", 1000: "千"],
    months: "", isSpaced: false)

  private static let korean = NumberWords(
    language: "ko",
    """
    한|하나*|첫*|일회* 두|둘*|양쪽*|이중* 세|셋* 네|넷* 다섯* 여섯* 일곱* 여덟* 아홉* 열|열째* 열한* 열두*
    """, [0: "영|제로*", 20: "스무|이십*", 30: "삼십*", 100: "백*", 1000: "천*"], months: "")
}
