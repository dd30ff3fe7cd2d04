using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using HemaSite.Lists;
using HemaSite.Pages;

namespace HemaSite.Linking.Onward;

/// <summary>
/// Finds what to read after a post: posts of its own language and section that share its tags and categories, the rarer the word the
/// better. For each word only the posts nearest in time are looked at, so a word that all posts carry costs no more than any other.
/// </summary>
public sealed class RelatedPosts
{
    private const int Most = 3;
    /// <summary>How far from a post others are looked for, in each list of its terms.</summary>
    public const int Nearest = 12;

    private const int Weight = 1000;

    private readonly FrozenDictionary<string, Neighbours> neighbours;
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<ContentPage> Posts, int Place)>> places;

    /// <summary>The index of a site.</summary>
    public RelatedPosts(Site site)
    {
        neighbours = site.NeighboursByUrl;
        var found = new Dictionary<string, ImmutableArray<(ImmutableArray<ContentPage>, int)>.Builder>();
        foreach (var list in site.Listings.Where(list => list.Kind == ListingKind.Term && list.Posts.Length > 1))
        {
            for (var place = 0; place < list.Posts.Length; place++)
            {
                if (!found.TryGetValue(list.Posts[place].Url, out var lists))
                {
                    found[list.Posts[place].Url] = lists = ImmutableArray.CreateBuilder<(ImmutableArray<ContentPage>, int)>();
                }

                lists.Add((list.Posts, place));
            }
        }

        places = found.ToFrozenDictionary(post => post.Key, post => post.Value.ToImmutable());
    }

    /// <summary>The related posts, the nearest first; the posts just before and after, which the page names anyway, are left out.</summary>
    public ImmutableArray<ContentPage> Of(ContentPage post)
    {
        if (!places.TryGetValue(post.Url, out var lists))
        {
            return [];
        }

        var beside = neighbours.GetValueOrDefault(post.Url);
        var scores = new Dictionary<ContentPage, int>(ReferenceEqualityComparer.Instance);
        foreach (var (posts, place) in lists)
        {
            var weight = Weight / (BitOperations.Log2((uint)posts.Length) + 1);
            for (var i = Math.Max(0, place - Nearest); i < Math.Min(posts.Length, place + Nearest + 1); i++)
            {
                var other = posts[i];
                if (i != place && !ReferenceEquals(other, beside?.Previous) && !ReferenceEquals(other, beside?.Next))
                {
                    scores[other] = scores.GetValueOrDefault(other) + weight;
                }
            }
        }

        return
        [
            .. scores
                .OrderByDescending(other => other.Value)
                .ThenByDescending(other => other.Key.Date?.ToInstant())
                .ThenBy(other => other.Key.Url, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => other.Key),
        ];
    }
}
