/// When a report has colours.
enum ColorChoice: String, CaseIterable {
  /// If a person is looking, unless the environment says otherwise.
  case auto
  /// In any case.
  case always
  /// In no case.
  case never

  /// Whether paths on standard output are links: where colours are, on a terminal that knows more than letters.
  var usesLinks: Bool { usesColor && StandardStream.isTerminal && Environment.value("TERM") != "dumb" }

  /// Whether the report on standard output has colours.
  var usesColor: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if Environment.value("NO_COLOR") != nil { return false }
      if let force = Environment.value("FORCE_COLOR") { return force != "0" }
      return StandardStream.isTerminal && Environment.value("TERM") != "dumb"
    }
  }
}
