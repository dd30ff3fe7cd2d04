using System.Collections.Immutable;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Files;
using HemaSite.Files.Sums;
using HemaSite.Pictures;

namespace HemaSite.Building.Reuse;

/// <summary>What one build keeps for the next, which makes anew only what reads something else than it did.</summary>
internal sealed record KeptSite
{
    /// <summary>Nothing is known.</summary>
    public static KeptSite None { get; } = new();

    /// <summary>The sum of everything that every page depends on: settings, theme, phrases, data.</summary>
    public ulong Frame { get; init; }

    /// <summary>Where all pages and files were.</summary>
    public ulong Shape { get; init; }

    /// <summary>The files of the site.</summary>
    public IReadOnlyDictionary<FilePath, FileMark> Marks { get; init; } = ImmutableDictionary<FilePath, FileMark>.Empty;

    /// <summary>Documents by the sum of their files.</summary>
    public IReadOnlyDictionary<ContentSum, ReadOnlyMemory<byte>> Documents { get; init; } = ImmutableDictionary<ContentSum, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Facts of pages by address.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Pages { get; init; } = ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>The files that were made.</summary>
    public IReadOnlyDictionary<FilePath, KeptOutput> Outputs { get; init; } = ImmutableDictionary<FilePath, KeptOutput>.Empty;

    /// <summary>The files of the search index.</summary>
    public ImmutableArray<FilePath> Search { get; init; } = [];

    /// <summary>All that the search index was made of, as one sum.</summary>
    public ulong SearchSum { get; init; }

    /// <summary>What the search index of each language was made of, by the language's code.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Words { get; init; } = ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>What is wrong with the pictures that were looked at: with most of them nothing.</summary>
    public IReadOnlyDictionary<FilePath, ImmutableArray<PictureFault>> Faults { get; init; } = ImmutableDictionary<FilePath, ImmutableArray<PictureFault>>.Empty;
}
