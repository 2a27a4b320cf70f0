import SXSDocument
import SXSLintCore

extension Linter {
  /// Reads and checks the documents of some repositories, and waits for that.
  ///
  /// Workers take as long to start as some pages take to be checked; where one is enough, it is the calling thread.
  func run(
    on repositories: [RepositoryInput],
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) -> Report {
    var recollection = Recollection(grows: false)
    return run(on: repositories, recalling: &recollection, read: read)
  }

  /// The same, but documents that were read before are not read again.
  func run(
    on repositories: [RepositoryInput], recalling recollection: inout Recollection,
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) -> Report {
    guard workers(for: repositories) > 1 else {
      return lint(repositories, recalling: &recollection, read: read)
    }
    let before = recollection
    let (report, after) = Awaited.value {
      var recollection = before
      let report = await self.lint(repositories, recalling: &recollection, read: read)
      return (report, recollection)
    }
    recollection = after
    return report
  }
}
