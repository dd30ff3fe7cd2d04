using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.Building.Media;

/// <summary>
/// The pictures of a site as pages show them. Versions are made when the first page asks for them, and once; a version's name says
/// what it was made of, so it never changes. A picture that cannot be decoded costs its versions, never the build.
/// </summary>
internal sealed class PictureShelf(Site site, PictureStock stock, PicturePress press, FileFaults faults) : IPictureShelf
{
    private const string Folder = "assets/pictures";
    private const int LongestName = 40;

    private readonly Dictionary<FilePath, string> addresses = AddressesOf(site);
    private readonly ConcurrentDictionary<(FilePath File, PictureRequest Request), Lazy<ShownPicture?>> shown = new();

    /// <inheritdoc/>
    public ShownPicture? Show(FilePath file, PictureRequest request) =>
        shown.GetOrAdd((file, request), key => new(() => Make(key.File, key.Request))).Value;

    /// <inheritdoc/>
    public (int Width, int Height) SizeOf(FilePath file) => stock.Find(file) is var (picture, _) ? (picture.Width, picture.Height) : (0, 0);

    /// <summary>The address of a whole picture, without the path of base_url; null when the site does not publish it.</summary>
    public string? AddressOf(FilePath file) => addresses.GetValueOrDefault(file);

    private ShownPicture? Make(FilePath file, PictureRequest request)
    {
        if (!addresses.TryGetValue(file, out var address) || stock.Find(file) is not var (picture, key))
        {
            return null;
        }

        var original = new ShownPicture(site.Settings.BaseUrl.Relative(address), picture.Width, picture.Height);
        if (!picture.CanShrink || faults.IsRefused(file))
        {
            return original;
        }

        var plan = PicturePlan.Of(picture, request, site.Settings.Pictures);
        var answer = press.Make(new(key, () => stock.Read(file), plan.Targets));
        if (answer.Outcome == PictureOutcome.Broken)
        {
            faults.Add(file, new(PictureRules.Undecodable));
        }

        return answer.Outcome == PictureOutcome.Made ? Publish(file, key, plan, answer.Files, original) : original;
    }

    private ShownPicture Publish(FilePath file, string key, PicturePlan plan, ImmutableArray<byte[]> files, ShownPicture original)
    {
        var versions = ImmutableArray.CreateBuilder<PictureVersion>();
        var tone = "";
        foreach (var (target, bytes) in plan.Targets.Zip(files))
        {
            if (target.Format == PictureFormat.Tone)
            {
                tone = Encoding.ASCII.GetString(bytes);
                continue;
            }

            var path = $"{Folder}/{NameOf(file)}{Mark(key, target)}-{target.Cut.Width}{target.Extension}";
            press.Publish(path, bytes);
            versions.Add(new(site.Settings.BaseUrl.Relative($"/{path}"), target.Cut.Width, target.Format));
        }

        return original with
        {
            Url = plan.IsCut ? versions[^1].Url : original.Url,
            FullUrl = original.Url,
            Width = plan.Width,
            Height = plan.Height,
            Versions = versions.DrainToImmutable(),
            Tone = tone,
        };
    }

    // The name by which people and search engines know the picture, in letters that need no escape anywhere.
    private static string NameOf(FilePath file)
    {
        var name = new StringBuilder();
        foreach (var letter in file.Name[..^file.Extension.Length].ToLowerInvariant())
        {
            if (name.Length < LongestName && (char.IsAsciiLetterOrDigit(letter) || (letter is '-' or '_' && name.Length > 0)))
            {
                name.Append(letter);
            }
        }

        return name.Length > 0 ? $"{name}-" : "";
    }

    private static string Mark(string key, PictureTarget target) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{key}\n{target.Key}")).AsSpan(0, 5));

    private static Dictionary<FilePath, string> AddressesOf(Site site)
    {
        var found = new Dictionary<FilePath, string>();
        foreach (var folder in site.Routes.PublishedFolders)
        {
            foreach (var file in folder.Media.Where(file => file.IsPicture))
            {
                if (site.Routes.AddressOf(folder, file) is { } address)
                {
                    found[file.Path] = address;
                }
            }
        }

        return found;
    }
}
