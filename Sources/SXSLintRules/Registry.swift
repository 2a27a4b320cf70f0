public import SXSLintCore

/// Every rule, by family and name: a new rule is a file of its own and a line here.
public let allRules: [any Rule.Type] = [
  BrokenAnchor.self,
  BrokenLink.self,
  EscapingLink.self,
  MismatchedAnchor.self,
  MissingAnchor.self,
]
