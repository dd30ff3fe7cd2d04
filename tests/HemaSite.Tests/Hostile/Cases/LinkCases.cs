using System.Diagnostics;
using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Symbolic links, pipes and folders where files are awaited.</summary>
public static class LinkCases
{
    public static IEnumerable<OwnCase> All =>
    [
        Link("sym-own-abs-file", "secret.png", "/etc/hostname"),
        Link("sym-own-etc", "x", "/etc"),
        Link("sym-own-root", "x", "/"),
        Link("sym-own-proc", "a.txt", "/proc/self/environ"),
        Link("sym-own-dev", "a.png", "/dev/zero"),
        Link("sym-own-stdin", "a.pdf", "/dev/stdin"),
        Link("sym-own-inside", "a.png", "../good/item.kk.md"),
        Link("sym-own-parent", "up", "../.."),
        Link("sym-own-chain", "a.png", "b.png", site => Make(site, "sym-own-chain/b.png", "/etc/passwd")),
        Link("sym-own-circle", "a.png", "b.png", site => Make(site, "sym-own-circle/b.png", "a.png")),
        Link("sym-own-long", "a.png", Times("../", 300) + "etc/passwd"),
        Bad("sym-own-page-folder", "symbolic link", "the folder of a post is a link", "", "pages/01.news/sym-own-page-folder") with { More = site => Make(site, "sym-own-page-folder", "/etc") },
        Bad("sym-own-translation", "symbolic link", "a translation is a link", Post(), "pages/01.news/sym-own-translation/item.ru.md").With([]) with { More = site => Make(site, "sym-own-translation/item.ru.md", "/etc/hostname") },
        Bad("sym-own-defaults", "symbolic link", "a picture's link in the folder of a section", "", "pages/01.news/a.jpg") with { More = site => Make(site, "a.jpg", "/etc/shadow") },
        Bad("sym-own-pages", "symbolic link", "the folder of all pages is a link", "", "pages") with
        {
            More = site =>
            {
                Directory.Move(Path.Combine(site, "pages"), Path.Combine(site, "elsewhere"));
                File.CreateSymbolicLink(Path.Combine(site, "pages"), "elsewhere");
            },
        },
        .. new[] { "config", "languages", "themes" }.Select(folder => Bad($"sym-own-folder-{folder}", "symbolic link", $"the folder {folder} is a link", "", folder) with { More = site => File.CreateSymbolicLink(Path.Combine(site, folder), "/etc") }),
        Pipe("fifo-own-settings", "config/site.yaml"),
        Pipe("fifo-own-phrases", "languages/kk.yaml"),
        Pipe("fifo-own-template", "themes/hostile/layouts/item.html"),
        Bad("dir-own-as-settings", "regular file", "a folder named like the settings", "", "config/system.yaml") with { More = site => Directory.CreateDirectory(Path.Combine(site, "config/system.yaml")) },
        Pipe("fifo-own-post", "pages/01.news/fifo-own-post/item.kk.md"),
        Pipe("fifo-own-document", "pages/01.news/fifo-own-document/a.pdf"),
        Pipe("fifo-own-drawing", "pages/01.news/fifo-own-drawing/a.svg"),
        Bad("dir-own-as-post", "regular file", "a folder named like a post", "", "pages/01.news/dir-own-as-post/item.kk.md") with { More = site => Directory.CreateDirectory(Path.Combine(site, "pages/01.news/dir-own-as-post/item.kk.md")) },
        Bad("dir-own-as-document", "regular file", "a folder named like a document", "", "pages/01.news/dir-own-as-document/a.pdf") with { More = site => Directory.CreateDirectory(Path.Combine(site, "pages/01.news/dir-own-as-document/a.pdf")) },
    ];

    private static OwnCase Link(string name, string file, string target, Action<string>? more = null) =>
        Bad(name, "symbolic link", $"{file} -> {target[..Math.Min(30, target.Length)]}", Post($"![x]({file})\n")) with
        {
            More = site =>
            {
                Make(site, $"{name}/{file}", target);
                more?.Invoke(site);
            },
        };

    private static void Make(string site, string path, string target)
    {
        var full = Path.Combine(site, "pages/01.news", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }

    private static OwnCase Pipe(string name, string path) => Bad(name, "regular file", "a pipe would hang who opens it", "", path) with
    {
        More = site =>
        {
            var full = Path.Combine(site, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var process = Process.Start("mkfifo", [full]);
            process.WaitForExit();
        },
    };
}
