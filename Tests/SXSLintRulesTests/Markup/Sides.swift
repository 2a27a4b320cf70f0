import SXSDocument
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// The two sides of a pair, to see what rules say of them.
struct Sides: Sendable, CustomTestStringConvertible {
  private let target: String
  private let source: String
  private let locale: String
  private let rest: String

  /// A translation and its source, in a locale, and what follows on the page.
  init(_ target: String, _ source: String, locale: String = "fr-fr", rest: String = "") {
    self.target = target
    self.source = source
    self.locale = locale
    self.rest = rest
  }

  var testDescription: String { "\(target) / \(source)" }

  private var file: SourceFile {
    SourceFile(
      path: "a.md", text: "---\nms.contentlocale: \(locale)\n---\n\(pair(target, source))\(rest)\n")
  }

  /// The bytes that a rule marks.
  func marks(of rule: some Rule) -> [String] {
    let file = file
    return findings(of: rule, in: [file]).map { file.text($0.range) }
  }

  /// The names of the rules that report something by default, those on front matter and files apart, and what follows from
  /// another finding.
  var reports: [String] {
    let families: [RuleInfo.Family] = [.units, .translation, .markup, .anchors]
    let rules = allRules.filter { families.contains($0.info.family) && $0.info.severity != nil }
    let found = rules.flatMap { rule in
      findings(of: rule.init(), in: [file]).map { (rule: rule.info.name, finding: $0) }
    }
    return found.filter { _, finding in
      !found.contains { other in
        finding.cause.map { $0.rules.contains(other.rule) && $0.ranges.contains(other.finding.range) }
          ?? false
      }
    }.map(\.rule)
  }
}
