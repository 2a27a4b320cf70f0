import SXSDocument
import SXSLintCore

extension SampleReport {
  /// Some of the rules that the report names.
  static let rules: [any Rule.Type] = [ChangedLink.self, OrphanTarget.self, Untranslated.self]

  private struct ChangedLink: DocumentRule {
    static let info = RuleInfo(
      "changed-link", .markup, nil, "a link | elsewhere", fix: .safe,
      rationale: "The reader ends up <somewhere> else.", help: "Copy the \"address\".", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private struct OrphanTarget: DocumentRule {
    static let info = RuleInfo(
      "orphan-target", .units, .error, "target segment without a source",
      rationale: "Nobody can say what was translated.", help: "Restore the source.", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }

  private struct Untranslated: DocumentRule {
    static let info = RuleInfo(
      "untranslated", .translation, .warning, "sentence that is the same in both languages",
      rationale: "The reader may not know the language.", help: "Translate it.", good: [], bad: [])
    func check(_ document: Document) -> [Finding] { [] }
  }
}
