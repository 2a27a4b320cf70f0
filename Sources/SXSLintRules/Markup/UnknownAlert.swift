import SXSDocument
import SXSLintCore

struct UnknownAlert: DocumentRule {
  static let info = RuleInfo(
    "unknown-alert", .markup, .error, "alert marker that the build does not know",
    rationale: """
      The build makes an alert of a quote whose first line is NOTE, TIP, WARNING, IMPORTANT or CAUTION in a marker. Any \
      other word, such as a translated one, is published as text in brackets, and the alert loses its colour and icon.
      """,
    help: "Write the English word of the source: NOTE, TIP, WARNING, IMPORTANT or CAUTION.",
    good: [
      """
      > [!Note]
      > Texte.

      > [!div class="checklist"]
      > * Texte.

      [!NOTA] Texte.
      """
    ],
    bad: [
      """
      > ⟦[!NOTA]⟧
      > Texte.
      """
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption("allow", .strings(\.allow), help: "Other words that the build makes alerts of.")
  ]

  /// Other words that the build makes alerts of.
  var allow: [String] = []

  func check(_ document: Document) -> [Finding] {
    let view = document.targetView
    let bytes = document.file.bytes
    var findings: [Finding] = []
    for block in view.blocks where block.kind == .paragraph {
      let start = block.range.start
      guard start + 1 < block.range.end, bytes[start] == UInt8(ascii: "["),
        bytes[start + 1] == UInt8(ascii: "!"),
        let marker = AlertMarker.marker(at: start, in: document.file, before: block.range.end),
        document.isFirstInQuote(start), document.isLastInLine(marker.range.end)
      else { continue }
      let word = document.file.byteString(marker.word)
      // In a sentence whose source has none, it is no alert that was translated.
      guard !AlertMarker.isKnown(word), !allow.hasWord(word.bytes[...]),
        document.unit(at: marker.range)?.source.map({ $0.alertMarker(in: document.file) != nil }) ?? true
      else { continue }
      findings.append(Finding(at: marker.range, "the build knows no alert \(word.quoted)"))
    }
    return findings
  }
}

extension Document {
  /// Whether a quote's mark stands before an offset, with nothing between but white space and the tag of a unit.
  fileprivate func isFirstInQuote(_ offset: Int) -> Bool {
    let bytes = file.bytes
    var index = offset
    if let unit = unit(at: SourceRange(offset, offset)), let tag = unit.target?.tag, tag.end <= offset {
      index = tag.start
    }
    while index > body.start, bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t")
    {
      index -= 1
    }
    return index > body.start && bytes[index - 1] == UInt8(ascii: ">")
  }

  /// Whether nothing but white space and the rest of a unit follows an offset on the line.
  fileprivate func isLastInLine(_ offset: Int) -> Bool {
    let bytes = file.bytes
    func skipBlanks(_ start: Int) -> Int {
      bytes[start...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? bytes.count
    }
    var end = skipBlanks(offset)
    if let unit = unit(at: SourceRange(offset - 1, offset)), unit.target?.content.end == end {
      end = skipBlanks(unit.range.end)
    }
    return end == bytes.count || bytes[end].isLineEnd
  }
}
