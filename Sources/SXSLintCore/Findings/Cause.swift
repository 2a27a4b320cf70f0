public import SXSDocument

/// What a finding follows from: where one of the findings there is reported, this one says nothing new.
public struct Cause: Sendable {
  /// The names of the rules that may report it.
  public let rules: [String]

  /// The document that it lies in.
  ///
  /// Relative to the root of the repository as rules write it, relative to the working folder in a ``Diagnostic``.
  public let path: ByteString

  /// The places, each exactly as one of the rules reports it.
  public let ranges: [SourceRange]

  /// What one of some rules reports at one of some places.
  public init(_ rules: [String], in path: ByteString, at ranges: [SourceRange]) {
    self.rules = rules
    self.path = path
    self.ranges = ranges
  }
}

extension Report {
  /// The report without the diagnostics whose cause it tells of.
  ///
  /// - Parameters:
  ///   - show: The lowest severity that is shown; what is not shown tells nothing.
  ///   - acrossFiles: Whether those are left out, too, whose cause lies in another file.
  /// - Returns: The report.
  public func leavingOutConsequences(showing show: Severity, acrossFiles: Bool = true) -> Report {
    guard diagnostics.contains(where: { $0.finding.cause != nil }) else { return self }
    let shown = Set(diagnostics.lazy.filter { $0.severity >= show }.map(Place.init))
    return with(
      diagnostics.filter { diagnostic in
        guard let cause = diagnostic.finding.cause, acrossFiles || cause.path == diagnostic.path else {
          return true
        }
        return !cause.rules.contains { rule in
          cause.ranges.contains { shown.contains(Place(rule: rule, path: cause.path, range: $0)) }
        }
      })
  }

  /// What a diagnostic is known by.
  private struct Place: Hashable {
    let rule: String
    let path: ByteString
    let range: SourceRange

    init(rule: String, path: ByteString, range: SourceRange) {
      self.rule = rule
      self.path = path
      self.range = range
    }

    init(_ diagnostic: Diagnostic) {
      self.init(rule: diagnostic.rule, path: diagnostic.path, range: diagnostic.finding.range)
    }
  }
}
