import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// What took how long, for `--timing`.
final class Timing: LintObserver {
  private static let rulesShown = 10

  private let spent = Lock<[LintWork: Duration]>([:])
  private let stages = Lock<[(name: String, time: Duration)]>([])
  private let start = ContinuousClock.now

  func spent(_ time: Duration, on work: LintWork) {
    spent.with { $0[work, default: .zero] += time }
  }

  /// Takes note of a stage of the run, from a moment until now.
  func stage(_ name: String, since start: ContinuousClock.Instant) {
    stages.with { $0.append((name, start.duration(to: .now))) }
  }

  /// The page: the stages by the clock on the wall, what the workers did, and the rules that took the most.
  var page: String {
    let spent = spent.with(\.self)
    var rules: [(name: String, time: Duration)] = []
    var families: [RuleInfo.Family: Duration] = [:]
    for type in allRules {
      guard let time = spent[.rule(type.info.name)] else { continue }
      rules.append((type.info.name, time))
      families[type.info.family, default: .zero] += time
    }
    rules.sort { ($1.time, $0.name) < ($0.time, $1.name) }
    var lines = stages.with(\.self).map { Self.line($0.name, $0.time) }
    lines.append(Self.line("all", start.duration(to: .now)))
    lines.append("of all workers together:")
    lines.append(Self.line("reading", spent[.reading] ?? .zero))
    lines.append(Self.line("parsing", spent[.parsing] ?? .zero))
    for family in RuleInfo.Family.allCases {
      if let time = families[family] { lines.append(Self.line("rules on \(family.rawValue)", time)) }
    }
    lines.append("the rules that took the most:")
    lines += rules.prefix(Self.rulesShown).map { Self.line($0.name, $0.time) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ name: String, _ time: Duration) -> String {
    "  \(time.secondsAndThousandths) s  \(name)"
  }
}
