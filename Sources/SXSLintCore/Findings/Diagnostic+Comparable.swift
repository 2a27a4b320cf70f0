import SXSDocument

extension Diagnostic: Comparable {
  /// Orders by path, range, rule and message: the order of every report.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.finding.range != right.finding.range { return left.finding.range < right.finding.range }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.finding.message < right.finding.message
  }

  /// Whether two diagnostics say the same of the same place.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.path == right.path && left.finding.range == right.finding.range && left.rule == right.rule
      && left.finding.message == right.finding.message
  }
}
