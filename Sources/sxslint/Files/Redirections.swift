import SXSDocument

/// The pages that the publishing configuration of a repository sends elsewhere.
enum Redirections {
  /// The paths, in lower case, of the redirected pages of a repository.
  ///
  /// Empty until `.openpublishing.redirection.json` is read: its `source_path` and `source_path_from_root`.
  static func pages(inRepositoryAt root: ByteString) -> Set<ByteString> { [] }
}
