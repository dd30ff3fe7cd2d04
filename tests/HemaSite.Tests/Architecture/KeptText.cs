using HemaSite.Tests.Specs;

namespace HemaSite.Tests.Architecture;

/// <summary>A text that is generated and kept in the repository: compared by a test, rewritten when HEMASITE_ACCEPT=1.</summary>
public static class KeptText
{
    /// <summary>Fails with a diff when the kept file differs from what would be generated now.</summary>
    public static void MustBe(string path, string generated)
    {
        var file = Repository.At(path);
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        if (kept == generated)
        {
            return;
        }

        if (Repository.Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, generated);
            return;
        }

        Assert.Fail($"{path} is out of date; HEMASITE_ACCEPT=1 rewrites it.\n{LineDiff.Between(kept, generated)}");
    }

    /// <summary>The same for the part of a file between two marker lines, which stay.</summary>
    public static void PartMustBe(string path, string opening, string closing, string generated)
    {
        var text = File.ReadAllText(Repository.At(path));
        MustBe(path, Replace(text, opening, closing, generated));
    }

    /// <summary>The text with everything between the markers replaced.</summary>
    public static string Replace(string text, string opening, string closing, string inner)
    {
        var start = text.IndexOf(opening, StringComparison.Ordinal);
        var end = text.IndexOf(closing, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new FormatException($"the markers {opening} and {closing} are missing or in the wrong order");
        }

        return string.Concat(text.AsSpan(0, start + opening.Length), "\n", inner, text.AsSpan(end));
    }
}
