import Foundation
import TestSupport
import Testing

/// What strangers may try with the files that are checked, see `Tests/README.md` for all of it.
@Suite struct ThreatTests {
  // MARK: - Nothing outside is read

  private static let canTrace: Bool = {
    let isThere =
      (try? Tool.shell("strace -f -o /dev/null true", in: "/").exitCode) == 0 && Tool.sanitizer == nil
    if !isThere { print("skipped: no program can be traced here, so that nobody sees which files it opens") }
    return isThere
  }()

  @Test(.enabled(if: canTrace, "no program can be traced here"))
  func `opens no file outside the repository, whatever documents and settings name`() throws {
    let scratch = try Scratch()
    let outside = ["secret.md", "secret.png", "secret.yml", "secret-folder/a.md", "secret.dtd", "secret.xml"]
    for name in outside { try scratch.write("Geheim.\n", to: name) }
    try scratch.write("rules:\n  broken-link: warning\n", to: "in/.sxslint.yml")
    try scratch.write("/../secret.md\n!../secret.md\n", to: "in/.gitignore")
    try scratch.write(
      """
      # A

      [a](../../secret.md) [b](%2e%2e/%2e%2e/secret.md) [c](\(scratch.path)/secret.md) [d](file://\(scratch.path)/secret.md)
      [e](..\\..\\secret.md) [f](~/../../secret.md) [g](/../secret.md#x) ![h](../../secret.png) <a href="../../secret.md">i</a>
      <!DOCTYPE html SYSTEM "../../secret.dtd" [<!ENTITY secret SYSTEM "../../secret.xml">]> &secret;
      <?xml-stylesheet href="../../secret.xml"?> <object data="../../secret.xml"></object>
      [j](link.md) [k](folder/a.md) [!INCLUDE [l](../../secret.md)] [m][n]

      [n]: ../../secret.md

      """, to: "in/docs/a.md")
    let link = "ln -s ../../secret.md in/docs/link.md && ln -s ../../secret-folder in/docs/folder"
    #expect(try Tool.shell(link, in: scratch.path).exitCode == 0)
    for folder in ["in", "in/docs", "in/docs/a.md"] {
      let trace = "strace -f -qq -e trace=open,openat,openat2,creat,execve -o trace"
      let run = try Tool.shell(
        "\(trace) sxslint --select all --show info --exit-zero \(folder)", in: scratch.path)
      #expect(run.output.contains("a.md"), "\(run.errors)")
      let calls = scratch.text("trace").components(separatedBy: "\n")
      #expect(calls.contains { $0.contains("in/docs/a.md") })
      #expect(calls.filter { $0.contains("secret") && !$0.contains("ENOENT") } == [], "\(folder)")
      // A link may be opened only so that it fails.
      let followed = calls.filter { call in
        (call.contains("link.md") || call.contains("docs/folder")) && !call.contains("= -1")
      }
      #expect(followed == [], "\(folder)")
      #expect(calls.count { $0.contains("execve(") } == 1, "\(folder)")
    }
  }

  // MARK: - What is no file

  @Test func `does not wait for a socket that is named like a document`() throws {
    let scratch = try Scratch()
    try scratch.write("Hi.\n", to: "docs/a.md")
    try Self.makeSocket(at: "\(scratch.path)/docs/socket.md")
    for argument in ["docs", "docs/socket.md"] {
      let outcome = try Tool.shell("sxslint \(argument)", in: scratch.path)
      #expect(outcome.exitCode == 2 && !outcome.didTimeOut)
      #expect(outcome.errors.contains("cannot read 'docs/socket.md'"))
    }
  }

  /// Makes a socket that nobody listens to.
  private static func makeSocket(at path: String) throws {
    #if canImport(Darwin)
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout.size(ofValue: address))
    let result = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(descriptor, $0, size) }
    }
    try #require(result == 0)
  }

  // MARK: - Files that change meanwhile

  /// What another program does to a file while it is read and reported.
  @Test(arguments: [
    "printf '>>>>>>> b\\n' > a.md", ": > a.md", "rm -f a.md", "mv -f b.txt a.md; cp a.md b.txt",
    "head -c 5000000 /dev/zero | tr '\\\\0' 'é' > a.md", "rm -f a.md; ln -s /etc/passwd a.md",
    "rm -f a.md; mkfifo a.md",
  ])
  func `survives a file that is changed while it is read`(_ change: String) throws {
    let scratch = try Scratch()
    let conflict = String(repeating: ">>>>>>> a\n\n", count: 300)
    try scratch.write(conflict, to: "b.txt")
    let restore = "rm -f a.md; cp b.txt a.md"
    let outcome = try Tool.shell(
      """
      \(restore); (i=0; while [ $i -lt 2000 ]; do \(change); \(restore); i=$((i+1)); done) 2> /dev/null & writer=$!
      n=0; while [ $n -lt 6 ]; do
        sxslint --isolated --output text:report --output json:report.json a.md 2> errors; code=$?
        case $code in 0|1|2) ;; *) echo "exit code $code" ;; esac
        if [ $code = 2 ] && ! [ -s errors ]; then echo "no word of why"; fi
        if [ -s report.json ] && [ "$(tail -c 2 report.json)" != "}" ]; then echo "half a report"; fi
        n=$((n+1))
      done
      kill $writer; wait $writer 2> /dev/null; true
      """, in: scratch.path, timeout: 120)
    #expect(outcome.output == "" && !outcome.didTimeOut, "\(outcome.errors)")
  }
}
