import SXSLintCore

/// A decoration of text on a terminal.
enum Style {
  /// What catches the eye first.
  case bold
  /// What stands back: frames.
  case dim
  /// The colour of a severity.
  case severity(Severity)

  /// The ANSI sequence that switches the decoration on.
  var sequence: String {
    switch self {
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .severity(.error): "\u{1B}[1;31m"
    case .severity(.warning): "\u{1B}[1;33m"
    case .severity(.info): "\u{1B}[1;34m"
    }
  }

  /// The ANSI sequence that switches every decoration off.
  static let reset = "\u{1B}[0m"
}
