using HemaSite.Building.Reuse.Keys;
using HemaSite.Files;
using HemaSite.Files.Sums;
using HemaSite.Markdown.Bodies;
using HemaSite.Pictures.Plans;
using HemaSite.Settings;

namespace HemaSite.Building.Making.Texts;

/// <summary>What a text asks the site for while it is made: where links lead and which pictures to show.</summary>
internal sealed class BodyTrace(BaseUrl baseUrl)
{
    private readonly List<(string Written, LinkUse Use)> links = [];
    private readonly List<LinkTarget> targets = [];
    private readonly List<FilePath> pictures = [];

    /// <summary>The links as written, in order.</summary>
    public IReadOnlyList<(string Written, LinkUse Use)> Links => links;

    /// <summary>What they led to, as one sum.</summary>
    public ulong LinkSum => new Fingerprint().AddTargets(targets).Take();

    /// <summary>The files of the pictures that were made for the text.</summary>
    public IReadOnlyList<FilePath> Pictures => pictures;

    /// <summary>Notes a link.</summary>
    public LinkTarget Note(string written, LinkUse use, LinkTarget target)
    {
        links.Add((written, use));
        targets.Add(target);
        return target;
    }

    /// <summary>Notes a picture.</summary>
    public ShownPicture? Note(ShownPicture? shown)
    {
        if (shown is not null)
        {
            pictures.AddRange(shown.Versions.Select(version => new FilePath(version.Url[(baseUrl.Path.Length + 1)..])));
        }

        return shown;
    }
}
