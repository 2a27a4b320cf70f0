/// Is told how long the parts of the work take, by several workers at a time.
public protocol LintObserver: AnyObject, Sendable {
  /// Takes note of the time that a worker has spent on something.
  func spent(_ time: Duration, on work: LintWork)
}

extension Optional where Wrapped == any LintObserver {
  /// Does a part of the work; looks at the clock only if somebody wants to know.
  func measure<Result, Failure: Error>(
    _ work: @autoclosure () -> LintWork, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let observer = self else { return try body() }
    let start = ContinuousClock.now
    let result = try body()
    observer.spent(start.duration(to: .now), on: work())
    return result
  }
}
