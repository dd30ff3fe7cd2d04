using System.Text;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>A clumsy or hostile site of our own: the file that is meant, what a build must say about it, and why it is here.</summary>
public sealed record OwnCase(string Name, string Expected, string Keyword, string Note, string File, byte[] Bytes)
{
    /// <summary>Writes what a case needs beside its file; gets the folder of the site.</summary>
    public Action<string> More { get; init; } = _ => { };

    /// <summary>A case that must end with an error holding the keyword.</summary>
    public static OwnCase Bad(string name, string keyword, string note, string text, string? file = null) => Of(name, "error", keyword, note, text, file);

    /// <summary>A case that builds and must be warned of.</summary>
    public static OwnCase Warned(string name, string keyword, string note, string text, string? file = null) => Of(name, "warning", keyword, note, text, file);

    /// <summary>A case that looks odd and is right.</summary>
    public static OwnCase Fine(string name, string note, string text, string? file = null) => Of(name, "ok", "", note, text, file);

    /// <summary>The same case with bytes in place of a text.</summary>
    public OwnCase With(byte[] bytes) => this with { Bytes = bytes };

    /// <summary>The same case with another file beside it; the path begins at the site's folder.</summary>
    public OwnCase And(string path, string text) => And(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same case with another file beside it; the path begins at the site's folder.</summary>
    public OwnCase And(string path, byte[] bytes)
    {
        var before = More;
        return this with
        {
            More = site =>
            {
                before(site);
                Put(site, path, bytes);
            },
        };
    }

    /// <summary>Writes the site and returns its row of the manifest.</summary>
    public HostileCase WriteTo(string folder)
    {
        var site = Path.Combine(folder, Name, "user");
        Put(site, "pages/01.news/good/item.kk.md", Encoding.UTF8.GetBytes(Texts.Post().Replace("Тақырып", "Жақсы", StringComparison.Ordinal)));
        if (Bytes.Length > 0 || Name.EndsWith("-empty", StringComparison.Ordinal))
        {
            Put(site, File, Bytes);
        }

        More(site);
        return new(Name, $"user/{File}", Expected, Keyword, Note);
    }

    /// <summary>Writes one file of a site.</summary>
    public static void Put(string site, string path, byte[] bytes)
    {
        var full = Path.Combine(site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, bytes);
    }

    private static OwnCase Of(string name, string expected, string keyword, string note, string text, string? file) =>
        new(name, expected, keyword, note, file ?? $"pages/01.news/{name}/item.kk.md", Encoding.UTF8.GetBytes(text));
}
