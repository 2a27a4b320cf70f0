extension ActiveRule {
  /// Whether the rule looks at a document among the others, so that a change elsewhere may make or end its findings.
  public var looksAtRepository: Bool {
    if case .repository = rule.scope { true } else { false }
  }
}
