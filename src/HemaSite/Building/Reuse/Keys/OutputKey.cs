using HemaSite.Files.Sums;

namespace HemaSite.Building.Reuse.Keys;

/// <summary>
/// All that the making of an output file reads, as one sum for each kind of thing: where they are the same, the file is. The
/// settings, the theme and the program are no part of it: where they differ nothing is reused at all.
/// </summary>
internal readonly record struct OutputKey
{
    /// <summary>What stands on every page of its language: menus, sidebars, urgent news.</summary>
    public ulong Around { get; init; }

    /// <summary>The author's file.</summary>
    public ulong Text { get; init; }

    /// <summary>What the page is: address, date, terms, status, as its file, its folder and its translations say together.</summary>
    public ulong Facts { get; init; }

    /// <summary>The files beside the page.</summary>
    public ulong Media { get; init; }

    /// <summary>The pages before and after it.</summary>
    public ulong Neighbours { get; init; }

    /// <summary>Its translations.</summary>
    public ulong Translations { get; init; }

    /// <summary>The pages above and below it, the chapters beside it, what to read next.</summary>
    public ulong Ways { get; init; }

    /// <summary>What the links and pictures of its text lead to.</summary>
    public ulong Links { get; init; }

    /// <summary>Which posts a list holds.</summary>
    public ulong Posts { get; init; }

    /// <summary>Everything that the posts of a list show.</summary>
    public ulong PostTexts { get; init; }

    /// <summary>The key as one sum.</summary>
    public ulong Sum(Fingerprint print) => print
        .Add(Around).Add(Text).Add(Facts).Add(Media).Add(Neighbours).Add(Translations).Add(Ways).Add(Links).Add(Posts).Add(PostTexts).Take();
}
