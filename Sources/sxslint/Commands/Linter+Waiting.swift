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
    guard workers(for: repositories) > 1 else { return lint(repositories, read: read) }
    return Awaited.value { await self.lint(repositories, read: read) }
  }
}
