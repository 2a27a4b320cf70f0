import ArgumentParser
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// What a shell offers for the values of options.
extension CompletionKind {
  /// The name of a rule or family.
  static let ruleName = CompletionKind.list(familiesAndRules)

  /// Names of rules and families, with commas between them.
  static let ruleNames = CompletionKind.custom { _, _, prefix in
    continued(prefix, by: ["all"] + familiesAndRules)
  }

  private static var familiesAndRules: [String] {
    RuleInfo.Family.names + allRules.map { $0.info.name }
  }

  /// Assignments of a level to a rule, with commas between them.
  static let ruleLevels = CompletionKind.custom { _, _, prefix in
    continued(prefix, by: allRules.flatMap { rule in RuleLevel.names.map { "\(rule.info.name)=\($0)" } })
  }

  /// The formats of reports.
  static let formats = CompletionKind.list(Format.allCases.map(\.rawValue))

  /// The names of commits.
  static let commits = CompletionKind.shellCommand(
    "git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2> /dev/null")

  /// The words that a list may go on with, each behind what is there of the list.
  private static func continued(_ prefix: String, by words: [String]) -> [String] {
    guard let comma = prefix.utf8.lastIndex(of: UInt8(ascii: ",")) else { return words }
    let front = String(prefix[...comma])
    return words.map { front + $0 }
  }
}
