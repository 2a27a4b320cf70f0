import SXSDocument
import SXSLintCore

/// A report with one diagnostic of each kind that is hard to draw.
enum SampleReport {
  static let sources = MemorySources(files)

  static let report = Report(
    files: [
      Report.CheckedFile(path: french.displayPath, units: 1_204, locale: "fr-fr"),
      Report.CheckedFile(path: japanese.displayPath, units: 2, recoveredUnits: 3, locale: "ja-jp"),
      Report.CheckedFile(path: hebrew.displayPath, units: 2, locale: "he-il"),
      Report.CheckedFile(path: plain.displayPath, units: 0),
      Report.CheckedFile(path: german.displayPath, units: 3, locale: "de-de"),
      Report.CheckedFile(path: hostile.displayPath, units: 1, locale: "\u{1B}[2J"),
      Report.CheckedFile(path: "gone.md", units: 1, locale: "fr-fr"),
      Report.CheckedFile(path: awkward.displayPath, units: 1, locale: "fr-fr"),
      Report.CheckedFile(path: "clean.md", units: 40, locale: "fr-fr"),
    ],
    failures: [
      Report.Failure(path: ByteString([0x62, 0xFF, 0x2E, 0x6D, 0x64]), reason: "permission denied"),
      Report.Failure(path: "::warning::locked.md", reason: "permission denied"),
    ],
    incomplete: [Report.Failure(path: "he/intro.md", reason: "an HTML comment is not closed\u{1B}")],
    diagnostics: inFrench + inJapanese + inHebrew + inPlain + inGerman + inHostile + inAwkward,
    hidden: [.info: 12])

  private static let files = [french, japanese, hebrew, plain, german, hostile, awkward, other]

  // MARK: French, CR LF: a finding in a tag, one on the source side, one outside of units

  static let french = SampleFile(
    "fr/clients.md",
    "# Clients\r\n\r\n"
      + woven("1f2e3-104", "Ajoutez un client.", "Add a customer.", sourceID: "1f2e3-105") + "\r\n"
      + woven("1f2e3-106", "Supprimez-le à tout moment.", "  ") + "\r\n\r\n"
      + "Voir [la liste](#liste-des-clients).\r\n")

  private static let inFrench = [
    Diagnostic(
      rule: "mismatched-unit-id", severity: .error, path: french.displayPath,
      finding: Finding(
        at: french.range("1f2e3-104"), "target and source carry the ids '1f2e3-104' and '1f2e3-105'",
        notes: [
          Note(at: french.range("1f2e3-105"), "the source says '1f2e3-105'"),
          Note(at: french.range("1f2e3-106"), "the next id of the file"),
        ],
        fix: Fix(
          "set data-stu-id to '1f2e3-104'", .safe, [Edit(french.range("1f2e3-105"), "1f2e3-104")])),
      help: "Give both sides the id of the unit.", unit: "1f2e3-104",
      pair: french.pair("Ajoutez un client.", "Add a customer.")),
    Diagnostic(
      rule: "empty-source", severity: .warning, path: french.displayPath,
      finding: Finding(at: french.range("  "), "the source is empty"),
      help: "Take the sentence over from the source document.", unit: "1f2e3-106",
      pair: french.pair("Supprimez-le à tout moment.", "  ")),
    Diagnostic(
      rule: "broken-anchor", severity: .warning, path: french.displayPath,
      finding: Finding(
        at: french.range("#liste-des-clients"), "no anchor 'liste-des-clients' in this document",
        notes: [Note(at: nil, in: other.displayPath, "it is there")]),
      help: "Link to an anchor that exists."),
  ]

  // MARK: Japanese: wide characters, marks on both sides; two units on a long line

  static let japanese = SampleFile(
    "ja/faq.md",
    woven("8bbf4-110", "会員資格は2020年7月31日に終了します。", "Membership ends on July 31, 2021.") + " "
      + woven(
        "8bbf4-111",
        "この文はとても長いので、端末の一行には決して収まりません。だから問題の箇所だけがここに見えるように、前後の文字は省かれます。誤りはここです。そのあとにもまだ長い説明がずっと続きます。"
          + "最後まで読む人は少ないでしょう。",
        "This sentence is far too long for one line of a terminal, so only the place that matters can be seen."
      )
      + "\n")

  private static let inJapanese = [
    Diagnostic(
      rule: "changed-number", severity: .warning, path: japanese.displayPath,
      finding: Finding(
        at: japanese.range("2020年"), "'2020' in the translation, '2021' in the source",
        notes: [Note(at: japanese.range("2021"), "the source says '2021'")]),
      help: "Copy the number from the source.", unit: "8bbf4-110",
      pair: japanese.pair("会員資格は2020年7月31日に終了します。", "Membership ends on July 31, 2021.")),
    Diagnostic(
      rule: "replacement-character", severity: .error, path: japanese.displayPath,
      finding: Finding(at: japanese.range("誤り"), "a character was lost"), help: "Restore it.",
      unit: "8bbf4-111",
      pair: Diagnostic.Pair(
        target: japanese.range("この").union(japanese.range("少ないでしょう。")),
        source: japanese.range("This").union(japanese.range("can be seen.")))),
  ]

  // MARK: Hebrew: right to left, with a range over two lines

  static let hebrew = SampleFile(
    "he/intro.md",
    woven("2ab3c-101", "בחר את הלקוח \u{200F}הראשון", "Choose the first customer") + "\n"
      + woven("2ab3c-102", "שורה ראשונה\nשורה שנייה", "First line\nsecond line") + "\n")

  private static let inHebrew = [
    Diagnostic(
      rule: "control-character", severity: .error, path: hebrew.displayPath,
      finding: Finding(
        at: hebrew.range("הלקוח"), "the word is not as it was",
        notes: [Note(at: hebrew.range("customer"), "what was translated")]),
      help: "Write it again.", unit: "2ab3c-101",
      pair: hebrew.pair("בחר את הלקוח \u{200F}הראשון", "Choose the first customer")),
    Diagnostic(
      rule: "untranslated", severity: .warning, path: hebrew.displayPath,
      finding: Finding(
        at: hebrew.range("ראשונה\nשורה"), "the words are 'ראשונה' and 'שורה'",
        notes: [Note(at: hebrew.range("line\nsecond"), "compare")]),
      help: "Translate it.", unit: "2ab3c-102",
      pair: hebrew.pair("שורה ראשונה\nשורה שנייה", "First line\nsecond line")),
  ]

  // MARK: BOM, tabs, a range over several lines, an empty range; another file in a note

  static let plain = SampleFile(
    "docs/plain.md", "\u{FEFF}---\ntitle:\tVue\td’ensemble\nms.date: 2020-13-01\n---\n\nUn texte\nsans fin\n",
    displayPath: "../content/docs/plain.md")

  static let other = SampleFile(
    "docs/other.md", "---\nms.locfileid: \"12345678\"\n---\n", displayPath: "../content/docs/other.md")

  private static let inPlain = [
    Diagnostic(
      rule: "unclosed-front-matter", severity: .error, path: plain.displayPath,
      finding: Finding(at: plain.range("---\ntitle:\tVue"), "no closing '---'"), help: "Close it."),
    Diagnostic(
      rule: "missing-title", severity: .warning, path: plain.displayPath,
      finding: Finding(at: plain.range("d’ensemble"), "the title is\nnot complete"), help: ""),
    Diagnostic(
      rule: "duplicate-locfileid", severity: .error, path: plain.displayPath,
      finding: Finding(
        at: plain.range("2020-13-01"), "'12345678' is the number of another document",
        notes: [Note(at: other.range("\"12345678\""), in: other.displayPath, "the other document")]),
      help: "Hand the document off again."),
    Diagnostic(
      rule: "unpaired-text", severity: .warning, path: plain.displayPath,
      finding: Finding(
        at: SourceRange(plain.range("sans fin").end, plain.range("sans fin").end), "a full stop is missing"),
      help: "Add it."),
  ]

  // MARK: German: emoji, combining marks, no source side

  static let german = SampleFile(
    "de/emoji.md",
    "<span data-ttu-id=\"0a0b0-101\">👩‍👩‍👧 ❤️ Lo\u{308}schen 👍🏽 Sie es</span>\n")

  private static let inGerman = [
    Diagnostic(
      rule: "orphan-target", severity: .error, path: german.displayPath,
      finding: Finding(at: german.range("Lo\u{308}schen 👍🏽"), "no source follows"),
      help: "Restore the source.", unit: "0a0b0-101",
      pair: Diagnostic.Pair(
        target: german.range("👩‍👩‍👧").union(german.range("Sie es")), source: nil))
  ]

  // MARK: Names and text that want to be obeyed; a file that is gone

  static let hostile = SampleFile(
    " ::error::\u{1B}[31m\n\u{202E}x.md",
    woven("00000-101", "\u{1B}]0;x\u{7}##vso[task.complete]\u{200B}da", "##[error]there") + "\n")

  private static let inHostile = [
    Diagnostic(
      rule: "control-character", severity: .error, path: hostile.displayPath,
      finding: Finding(
        at: hostile.range("##vso[task"), "\n::error::'##[x]\u{1B}'",
        notes: [Note(at: hostile.range("##[error]"), "::notice::\r\n::x::")],
        fix: Fix("delete '\u{9B}'", .unsafe, [Edit(hostile.range("\u{1B}"), ByteString([0xFF, 0x22]))])),
      help: "::help::\u{2028}", unit: "::\u{1B}",
      pair: hostile.pair("\u{1B}]0;x\u{7}##vso[task.complete]\u{200B}da", "##[error]there")),
    Diagnostic(
      rule: "untranslated", severity: .warning, path: "gone.md",
      finding: Finding(at: SourceRange(10, 20), "the target is the same as the source"), help: "Translate it."
    ),
  ]

  // MARK: A name that is not UTF-8, and every character that some format has to escape

  static let awkward = SampleFile(
    ByteString(Array("a%0A:,;]'\"<b>&`|@x".utf8) + [0xFF, 0x2F] + Array("–é\u{FFFF}.md".utf8)),
    woven("00000-102", "<b>a`b</b> &amp; ]]> |c| \"d\" @all", "e[1](2)") + "\n")

  private static let inAwkward = [
    Diagnostic(
      rule: "changed-link", severity: .warning, path: awkward.displayPath,
      finding: Finding(
        at: awkward.range("]]> |c|"), "[a](1) is ']]>' & \"x\", 100%: a,b;c|d`e` <i>@all</i> #1 \\[",
        notes: [Note(at: awkward.range("[1](2)"), "a [b] \\c")],
        fix: Fix("write '%0A'", .safe, [Edit(awkward.range("]]>"), "<%0A>")])),
      help: "Write <b>&lt;</b>.", unit: "00000-102",
      pair: awkward.pair("<b>a`b</b> &amp; ]]> |c| \"d\" @all", "e[1](2)")),
    Diagnostic(
      rule: "changed-link", severity: .info, path: awkward.displayPath,
      finding: Finding(at: awkward.range("d", 3), "''"), help: "", unit: "00000-102",
      pair: awkward.pair("<b>a`b</b> &amp; ]]> |c| \"d\" @all", "e[1](2)")),
  ]
}
