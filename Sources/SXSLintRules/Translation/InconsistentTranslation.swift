import SXSDocument
import SXSLintCore

struct InconsistentTranslation: RepositoryRule {
  static let info = RuleInfo(
    "inconsistent-translation", .translation, nil, "sentence that is translated otherwise elsewhere",
    rationale: """
      Readers take two wordings for two things, and a sentence that is worded otherwise in one place may be a mistake or \
      an old translation. Many differ for a good reason, though, so the rule is a help for a review, not for a gate: it \
      tells each wording once, however often it occurs.
      """,
    help: "Use the wording that the other places have, unless the context asks for another.",
    good: [
      Example(page([first, first, first, "Fügen Sie einen Kunden hinzu"])),
      Example(page([first, first, second, second])),
      Example(page(["Kundenliste", "Kundenliste", "Kundenliste", "Liste der Kunden"], of: "Customer List")),
    ],
    bad: [
      Example(page([first, first, first, "⟦\(second)⟧"])),
      ["a.md": page(["⟦\(second)⟧", second]), "b.md": page([first, first, first, first])],
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption(
      "minimum", .integer(\.minimum, in: 2...1_000_000),
      help: "How often a wording must be there for the others to be measured by it.")
  ]

  /// How often a wording must be there for the others to be measured by it.
  var minimum = 3

  static let needs: Outline.Parts = .translations

  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    outline.translations.compactMap { translation in
      let variants = repository.translationVariants.variants(of: translation)
      guard let usual = variants.first, isClear(usual, of: variants),
        let rare = variants.dropFirst().first(where: { $0.first.targetKey == translation.targetKey }),
        rare.path == outline.path, rare.first.unit.target == translation.unit.target,
        let range = translation.unit.target
      else { return nil }
      let texts = Self.distinct(translation.text, usual.first.text)
      return Finding(
        at: range,
        "\(texts.rare.quoted) stands \(Self.times(rare.count)) where \(texts.usual.quoted) stands "
          + "\(Self.times(usual.count)) for the same source",
        severity: .info,
        notes: [
          Note(at: translation.unit.source, "the source"),
          Note(
            at: usual.first.unit.target, in: usual.path == outline.path ? nil : usual.path,
            "the usual translation"),
        ])
    }
  }

  /// Whether a variant is there often enough to be what translators agreed on.
  private func isClear(
    _ usual: TranslationVariants.Variant, of variants: [TranslationVariants.Variant]
  ) -> Bool {
    usual.count >= minimum && 3 * usual.count >= 2 * variants.reduce(0) { $0 + $1.count }
  }

  /// Two texts for a message: what long ones have in common at their start is left out, up to the word that differs.
  private static func distinct(_ rare: ByteString, _ usual: ByteString) -> (
    rare: ByteString, usual: ByteString
  ) {
    let common = zip(rare.bytes, usual.bytes).prefix { $0 == $1 }.count
    guard common > 20, max(rare.count, usual.count) > 60 else { return (rare, usual) }
    let blank = rare.bytes[..<common].lastIndex(of: UInt8(ascii: " "))
    var start = blank.map { $0 + 1 } ?? common
    while start > 0, start < rare.count, rare.bytes[start].isUTF8Continuation { start -= 1 }
    func cut(_ text: ByteString) -> ByteString { ByteString("…".utf8 + text.bytes[start...]) }
    return (cut(rare), cut(usual))
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}

extension InconsistentTranslation {
  private static let first = "Fügen Sie einen Kunden hinzu."
  private static let second = "Einen Kunden hinzufügen."

  /// A page with some translations of a source.
  private static func page(_ translations: [String], of source: String = "Add a customer to the list.")
    -> String
  {
    translations.enumerated().map { index, translation in
      """
      <span data-ttu-id="1f2e3-\(104 + index)">\(translation)</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-\(104 + index)">\(source)</span></span>
      """
    }.joined(separator: "\n\n")
  }
}
