import Testing

@testable import sxslint

@Suite struct ProgressTests {
  /// What a run of three documents draws.
  private func drawn(after delay: Duration) -> [String] {
    let drawn = Lock<[String]>([])
    let progress = Progress(of: 3, after: delay) { text in drawn.with { $0.append(text) } }
    for _ in 1...3 { progress.step() }
    progress.finish()
    progress.finish()
    return drawn.with { $0 }
  }

  @Test func `shows one line, not at every step, and takes it away`() {
    #expect(drawn(after: .zero) == ["\rsxslint: 1 of 3 documents read", "\r\u{1B}[K"])
  }

  @Test func `shows nothing of a short run`() {
    #expect(drawn(after: .seconds(60)).isEmpty)
  }
}
