import SXSDocument
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// What every rule must do, tried on its own examples.
@Suite struct RuleTests {
  @Test(arguments: RuleCase.all, [Variant.asWritten, .multiByteInFront, .carriageReturns, .byteOrderMark])
  func `reports exactly the marked ranges of bad examples`(_ rule: RuleCase, _ variant: Variant) {
    for example in rule.info.bad {
      #expect(mismatches(of: rule.rule, in: example, as: variant, among: allRules).isEmpty)
    }
  }

  @Test(arguments: RuleCase.all, [Variant.asWritten, .multiByteInFront, .carriageReturns, .byteOrderMark])
  func `is silent on good examples`(_ rule: RuleCase, _ variant: Variant) {
    for example in rule.info.good {
      #expect(mismatches(of: rule.rule, in: example, as: variant, among: allRules).isEmpty)
    }
  }

  @Test(arguments: RuleCase.all)
  func `is silent where a comment suppresses it`(_ rule: RuleCase) {
    for example in rule.info.bad {
      guard let files = SuppressedText.files(of: example, rule: rule.info.name) else { continue }
      let repository = MemoryRepository(files)
      let all = repository.findings(of: rule.rule, among: allRules)
      let kept = repository.findings(of: rule.rule, among: allRules, respectsSuppressions: true)
      #expect(!all.isEmpty, "\(example.files[0].text)")
      #expect(kept.map { "\($0.path) \($0.finding.range) \($0.finding.message)" } == [])
    }
  }

  @Test(arguments: RuleCase.all.filter(\.looksAtMarkup))
  func `is silent in a code fence`(_ rule: RuleCase) {
    for example in rule.info.bad { #expect(mismatches(of: rule.rule, in: example, as: .fenced).isEmpty) }
  }

  @Test(arguments: RuleCase.all)
  func `has examples of both kinds, and every bad one has marks`(_ rule: RuleCase) {
    #expect(!rule.info.good.isEmpty)
    #expect(!rule.info.bad.isEmpty)
    for example in rule.info.bad {
      #expect(example.files.contains { !MarkedText($0.text).ranges.isEmpty }, "\(example.files[0].text)")
    }
    for example in rule.info.good {
      #expect(example.files.allSatisfy { MarkedText($0.text).ranges.isEmpty }, "\(example.files[0].text)")
    }
  }

  @Test(arguments: RuleCase.all)
  func `mends what it says it mends`(_ rule: RuleCase) throws {
    var safeties: Set<Fix.Safety> = []
    for example in rule.info.bad {
      let files = example.files.map { MarkedText($0.text).file(at: ByteString($0.path)) }
      let fixes = MemoryRepository(files).findings(of: rule.rule).filter { $0.path == files[0].path }
        .compactMap(\.finding.fix)
      safeties.formUnion(fixes.map(\.safety))
      guard !fixes.isEmpty else { continue }
      let fixed = try #require(
        example.fixed, "an example whose finding has a fix says what the fix makes of it")
      let mended = files[0].applying(fixes.flatMap(\.edits))
      #expect(mended.text(SourceRange(0, mended.bytes.count)) == fixed)
      #expect(findings(of: rule.rule, in: [mended] + files.dropFirst()).map(\.message) == [])
    }
    #expect(safeties == Set([rule.info.fix].compactMap(\.self)))
  }

  @Test(arguments: RuleCase.all)
  func `says what is wrong without a capital and full stop`(_ rule: RuleCase) {
    for example in rule.info.bad {
      for finding in findings(of: rule.rule, in: example, among: allRules) {
        #expect(finding.message.isPhrase)
        #expect(finding.help?.isSentences ?? true)
        #expect(finding.notes.map(\.message).filter { !$0.isPhrase } == [])
      }
    }
  }
}

extension RuleCase {
  /// Whether the rule's subject is the markup of the body, which a code fence turns into text.
  ///
  /// The front matter stands before any fence, and the rules on files look at the bytes, fenced or not.
  fileprivate var looksAtMarkup: Bool {
    switch info.family {
    case .units, .translation, .markup, .anchors: true
    case .frontMatter, .file: false
    }
  }
}
