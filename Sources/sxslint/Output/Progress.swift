/// How far the reading of documents has come, in one line on a terminal that is gone when it is done.
///
/// It is drawn by the workers, so that nothing wakes up without need, and not in the first second.
final class Progress: Sendable {
  private struct State: Sendable {
    var count = 0
    var lastDrawn: ContinuousClock.Instant?
  }

  private static let interval = Duration.milliseconds(100)

  private let total: Int
  private let delay: Duration
  private let draw: @Sendable (String) -> Void
  private let start = ContinuousClock.now
  private let state = Lock(State())

  /// Shows the progress of reading so many documents.
  ///
  /// - Parameters:
  ///   - total: The number of documents.
  ///   - delay: How long nothing is shown.
  ///   - draw: Writes to the terminal.
  init(of total: Int, after delay: Duration = .seconds(1), draw: @escaping @Sendable (String) -> Void) {
    self.total = total
    self.delay = delay
    self.draw = draw
  }

  /// Shows the progress on standard error; `nil` if nobody would see it.
  static func onTerminal(of total: Int, isQuiet: Bool) -> Progress? {
    guard !isQuiet, StandardStream.isErrorTerminal, Environment.value("CI") == nil,
      Environment.value("TERM") != "dumb"
    else { return nil }
    return Progress(of: total) { text in
      try? StandardStream.write(Array(text.utf8), to: StandardStream.error)
    }
  }

  /// Counts a document; some are read once more than they are counted.
  func step() {
    state.with { state in
      state.count += 1
      let now = ContinuousClock.now
      guard now - start >= delay, state.lastDrawn.map({ now - $0 >= Self.interval }) ?? true else {
        return
      }
      state.lastDrawn = now
      draw("\rsxslint: \(min(state.count, total)) of \(total) documents read")
    }
  }

  /// Takes the line away.
  func finish() {
    state.with { state in
      guard state.lastDrawn != nil else { return }
      state.lastDrawn = nil
      draw("\r\u{1B}[K")
    }
  }
}
